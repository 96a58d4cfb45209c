package io.scrutineer.inspection.sync;

import io.scrutineer.failure.FieldErrors;
import io.scrutineer.inspection.InspectionPlan;
import io.scrutineer.inspection.evidence.EvidenceCheck;
import io.scrutineer.inspection.evidence.EvidenceRules;
import io.scrutineer.inspection.screening.Warning;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads operations one by one, so that what is wrong with one does not stop the others. */
@Singleton
class OperationReader {

    private final EvidenceRules rules;
    private final Validator validator;

    OperationReader(EvidenceRules rules, Validator validator) {
        this.rules = rules;
        this.validator = validator;
    }

    /** The operation, and what is wrong with it; findings can come from these activities. */
    Reading read(int index, SyncOperation operation, InspectionPlan plan, Set<UUID> activities) {
        FieldErrors errors = new FieldErrors();
        for (ConstraintViolation<SyncOperation> violation : validator.validate(operation)) {
            errors.add(violation.getPropertyPath().toString(), violation.getMessage());
        }
        if (!errors.isEmpty()) {
            return new Reading(null, errors, List.of());
        }
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

    /** What could be read of an operation, or what is wrong with it. */
    record Reading(@Nullable ReadOperation operation, FieldErrors errors, List<Warning> warnings) {}
}
