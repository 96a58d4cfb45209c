package io.scrutineer.inspection.sync;

import io.scrutineer.failure.FieldError;
import io.scrutineer.failure.FieldErrors;
import io.scrutineer.inspection.InspectionPlan;
import io.scrutineer.inspection.evidence.EvidenceCheck;
import io.scrutineer.inspection.evidence.EvidenceRules;
import io.scrutineer.inspection.screening.Warning;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads operations one by one, so that what is wrong with one does not stop the others. */
@Singleton
class OperationReader {

    private static final Pattern PLACE = Pattern.compile("operations\\[([0-9]+)]\\.(.+)");

    private final EvidenceRules rules;
    private final Validator validator;

    OperationReader(EvidenceRules rules, Validator validator) {
        this.rules = rules;
        this.validator = validator;
    }

    /** The operations, and what is wrong with the shape of some. */
    Sent sent(List<SentOperation> sent) {
        List<SyncOperation> operations =
                sent.stream().map(SentOperation::operation).toList();
        Map<Integer, FieldErrors> malformed = malformed(operations);
        for (int i = 0; i < sent.size(); i++) {
            FieldError unreadable = sent.get(i).unreadable();
            if (unreadable != null) {
                FieldErrors errors = new FieldErrors();
                errors.add(unreadable.path(), unreadable.detail());
                malformed.put(i, errors);
            }
        }
        return new Sent(operations, malformed);
    }

    /** By their indexes; all of them are looked through at once. */
    private Map<Integer, FieldErrors> malformed(List<SyncOperation> operations) {
        Map<Integer, FieldErrors> errors = new HashMap<>();
        for (ConstraintViolation<Shapes> violation : validator.validate(new Shapes(operations))) {
            Matcher place = PLACE.matcher(violation.getPropertyPath().toString());
            if (!place.matches()) {
                throw new IllegalStateException("No place of an operation: " + violation.getPropertyPath());
            }
            errors.computeIfAbsent(Integer.valueOf(place.group(1)), index -> new FieldErrors())
                    .add(place.group(2), violation.getMessage());
        }
        return errors;
    }

    private record Shapes(List<@Valid SyncOperation> operations) {}

    /** The operation, which is well-formed, and what is wrong with it; findings can come from these activities. */
    Reading read(int index, SyncOperation operation, InspectionPlan plan, Set<UUID> activities) {
        FieldErrors errors = new FieldErrors();
        Action action = errors.under("action", () -> Action.of(operation.action()));
        if (action != null) {
            requireShape(operation, action, errors);
        }
        EvidenceCheck check = rules.check(plan, errors);
        ReadOperation read =
                action == null || !errors.isEmpty() ? null : read(index, operation, action, check, activities);
        return new Reading(
                errors.isEmpty() ? read : null, errors, check.screening().warnings());
    }

    private static void requireShape(SyncOperation operation, Action action, FieldErrors errors) {
        boolean withdraws = action == Action.WITHDRAW;
        int contents = count(operation.activity()) + count(operation.finding());
        int names = count(operation.activityId()) + count(operation.findingId());
        if (contents != (withdraws ? 0 : 1)) {
            errors.add("finding", withdraws ? "is not for a withdrawal" : "or `activity` is needed, one of them");
        }
        if (names != (withdraws ? 1 : 0)) {
            errors.add("findingId", withdraws ? "or `activityId` is needed, one of them" : "is for a withdrawal alone");
        }
        if (withdraws == (operation.reason() == null || operation.reason().isBlank())) {
            errors.add("reason", withdraws ? "is needed" : "is for a withdrawal alone");
        }
        if (action == Action.CREATE && operation.versionId() != null) {
            errors.add("versionId", "is not for a new piece, whose own id names its first version");
        } else if (action != Action.CREATE && operation.versionId() == null) {
            errors.add("versionId", "is needed");
        }
        boolean hasBases = operation.bases() != null && !operation.bases().isEmpty();
        if (hasBases == (action == Action.CREATE)) {
            errors.add("bases", hasBases ? "is not for a new piece" : "is needed");
        }
    }

    private static int count(@Nullable Object field) {
        return field == null ? 0 : 1;
    }

    private static ReadOperation read(
            int index, SyncOperation operation, Action action, EvidenceCheck check, Set<UUID> activities) {
        check.screening().check("reason", operation.reason());
        UUID piece = Objects.requireNonNull(operation.piece());
        UUID version = operation.versionId();
        List<UUID> bases = operation.bases();
        return new ReadOperation(
                index,
                piece,
                operation.isAboutAnActivity(),
                action == Action.CREATE,
                version == null ? piece : version,
                bases == null ? List.of() : bases,
                operation.activity() == null ? null : check.activity("activity.", operation.activity()),
                operation.finding() == null ? null : check.finding("finding.", operation.finding(), activities),
                operation.reason());
    }

    /** Operations in their order, and what is wrong with the shape of those that are malformed, by their indexes. */
    record Sent(List<SyncOperation> operations, Map<Integer, FieldErrors> malformed) {}

    /** What could be read of an operation, or what is wrong with it. */
    record Reading(@Nullable ReadOperation operation, FieldErrors errors, List<Warning> warnings) {

        static Reading none(FieldErrors errors) {
            return new Reading(null, errors, List.of());
        }
    }
}
