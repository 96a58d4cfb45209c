package io.scrutineer.inspection.sync;

import static java.util.stream.Collectors.toSet;

import io.scrutineer.actor.Actor;
import io.scrutineer.failure.FieldErrors;
import io.scrutineer.inspection.Inspection;
import io.scrutineer.inspection.Inspections;
import io.scrutineer.inspection.Recording;
import io.scrutineer.inspection.evidence.Activities;
import io.scrutineer.inspection.evidence.Activity;
import io.scrutineer.inspection.evidence.Amended;
import io.scrutineer.inspection.evidence.Amendments;
import io.scrutineer.inspection.evidence.EvidenceTable;
import io.scrutineer.inspection.evidence.Finding;
import io.scrutineer.inspection.evidence.FindingRequest;
import io.scrutineer.inspection.evidence.Findings;
import io.scrutineer.inspection.evidence.Identified;
import io.scrutineer.inspection.evidence.Proposal;
import io.scrutineer.inspection.history.Version;
import io.scrutineer.inspection.phase.Phases;
import io.scrutineer.inspection.screening.Warning;
import io.scrutineer.inspection.sync.OperationReader.Reading;
import io.scrutineer.inspection.sync.OperationReader.Sent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what a device made. Each operation stands for itself: new pieces are recorded first and activities before
 * findings, then versions in the order in which they are based on each other, wherever in the batch they stand.
 */
@ApplicationScoped
class ExchangeEvidence {

    private final Inspections inspections;
    private final OperationReader reader;
    private final Activities activities;
    private final Findings findings;
    private final Amendments amendments;
    private final Phases phases;
    private final Transactions transactions;
    private final Clock clock;

    ExchangeEvidence(
            Inspections inspections,
            OperationReader reader,
            Activities activities,
            Findings findings,
            Amendments amendments,
            Phases phases,
            Transactions transactions,
            Clock clock) {
        this.inspections = inspections;
        this.reader = reader;
        this.activities = activities;
        this.findings = findings;
        this.amendments = amendments;
        this.phases = phases;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What became of each operation.
     *
     * @param results in their order
     * @param transaction which has added pieces, if any were
     */
    record Exchanged(List<SyncResult> results, @Nullable String transaction) {}

    @Transactional
    Exchanged apply(UUID inspectionId, List<SentOperation> operations, Actor actor) {
        Sent sent = reader.sent(operations);
        boolean begins = sent.operations().stream().anyMatch(ExchangeEvidence::isNewActivity);
        Inspection inspection = begins ? inspections.holdAlone(inspectionId) : inspections.hold(inspectionId);
        Batch batch = read(inspection, sent);
        if (inspection.isCompleted()) {
            batch.compareWithWhatIsFrozen();
        } else {
            batch.apply(Recording.by(actor, clock));
        }
        return new Exchanged(batch.results(), batch.hasAdded ? transactions.running() : null);
    }

    /** New activities first: findings of the same batch may come from those that can be read. */
    private Batch read(Inspection inspection, Sent sent) {
        List<SyncOperation> operations = sent.operations();
        Batch batch = new Batch(inspection, operations.size(), sent.malformed());
        Set<UUID> known = knownActivities(inspection.id(), operations);
        for (boolean aboutNewActivities : List.of(true, false)) {
            for (int i = 0; i < operations.size(); i++) {
                if (isNewActivity(operations.get(i)) == aboutNewActivities) {
                    batch.add(i, operations.get(i), known);
                }
            }
            batch.creating(true).map(ReadOperation::piece).forEach(known::add);
        }
        return batch;
    }

    private static boolean isNewActivity(SyncOperation operation) {
        return operation.activity() != null && Action.CREATE.code().equals(operation.action());
    }

    /** Those of the activities that findings name which were recorded before. */
    private Set<UUID> knownActivities(UUID inspection, List<SyncOperation> operations) {
        Set<UUID> named = operations.stream()
                .map(SyncOperation::finding)
                .filter(Objects::nonNull)
                .map(FindingRequest::activityId)
                .filter(Objects::nonNull)
                .collect(toSet());
        return named.isEmpty() ? named : new HashSet<>(activities.known(inspection, named));
    }

    /** The operations of one request, and what becomes of them. */
    private final class Batch {

        private final Inspection inspection;
        private final Map<Integer, FieldErrors> malformed;
        private final @Nullable SyncResult[] results;
        private final List<ReadOperation> operations = new ArrayList<>();
        private final Map<Integer, List<Warning>> warnings = new HashMap<>();
        private boolean hasAdded;

        Batch(Inspection inspection, int size, Map<Integer, FieldErrors> malformed) {
            this.inspection = inspection;
            this.malformed = malformed;
            this.results = new SyncResult[size];
        }

        void add(int index, SyncOperation operation, Set<UUID> known) {
            FindingRequest finding = operation.finding();
            if (finding != null && isWithoutItsActivity(finding, known)) {
                results[index] = withoutItsActivity(index, finding.id());
                return;
            }
            FieldErrors errors = malformed.get(index);
            Reading reading =
                    errors == null ? reader.read(index, operation, inspection.plan(), known) : Reading.none(errors);
            ReadOperation read = reading.operation();
            if (read == null) {
                results[index] = SyncResult.invalid(
                        index, operation.piece(), reading.errors().all());
            } else {
                operations.add(read);
                warnings.put(index, reading.warnings());
            }
        }

        private static boolean isWithoutItsActivity(FindingRequest finding, Set<UUID> known) {
            return finding.id() != null && finding.activityId() != null && !known.contains(finding.activityId());
        }

        /** An activity that is not here when the fieldwork is completed never comes in. */
        private SyncResult withoutItsActivity(int index, UUID id) {
            return inspection.isCompleted()
                    ? SyncResult.frozen(index, id)
                    : SyncResult.tooEarly(index, id, "finding.activityId");
        }

        void apply(Recording by) {
            List<ReadOperation> newActivities = creating(true).toList();
            if (!newActivities.isEmpty()) {
                phases.beginFieldwork(inspection, by);
            }
            create(activities, newActivities, ReadOperation::activity, by);
            create(findings, creating(false).toList(), ReadOperation::finding, by);
            amend(activities, amending(true), by);
            amend(findings, amending(false), by);
        }

        void compareWithWhatIsFrozen() {
            compare(activities, creating(true).toList(), ReadOperation::activity);
            compare(findings, creating(false).toList(), ReadOperation::finding);
            compare(activities, amending(true));
            compare(findings, amending(false));
        }

        List<SyncResult> results() {
            return Stream.of(results)
                    .map(Objects::requireNonNull)
                    .map(result -> result.with(warnings.getOrDefault(result.index(), List.of())))
                    .toList();
        }

        private Stream<ReadOperation> creating(boolean aboutActivities) {
            return operations.stream()
                    .filter(operation -> operation.creates() && operation.aboutActivity() == aboutActivities);
        }

        private List<ReadOperation> amending(boolean aboutActivities) {
            return operations.stream()
                    .filter(operation -> !operation.creates() && operation.aboutActivity() == aboutActivities)
                    .toList();
        }

        private <E extends Identified> void create(
                EvidenceTable<E> table,
                List<ReadOperation> creating,
                Function<ReadOperation, @Nullable E> piece,
                Recording by) {
            Map<UUID, E> pieces = new LinkedHashMap<>();
            creating.forEach(
                    operation -> pieces.putIfAbsent(operation.piece(), Objects.requireNonNull(piece.apply(operation))));
            Set<UUID> added = new HashSet<>(table.addNew(inspection.id(), List.copyOf(pieces.values()), by));
            hasAdded |= !added.isEmpty();
            Map<UUID, E> known = added.size() == pieces.size() && pieces.size() == creating.size()
                    ? Map.of()
                    : table.asRecorded(inspection.id(), pieces.keySet());
            for (ReadOperation operation : creating) {
                results[operation.index()] = added.remove(operation.piece())
                        ? SyncResult.applied(operation.index(), operation.piece())
                        : compared(operation, isAmong(known, operation, piece), SyncResult::idInUse);
            }
        }

        private static <E> boolean isAmong(
                Map<UUID, E> known, ReadOperation operation, Function<ReadOperation, @Nullable E> piece) {
            return Objects.equals(piece.apply(operation), known.get(operation.piece()));
        }

        private static SyncResult compared(
                ReadOperation operation, boolean isKnown, BiFunction<Integer, UUID, SyncResult> otherwise) {
            return isKnown
                    ? SyncResult.alreadyKnown(operation.index(), operation.piece())
                    : otherwise.apply(operation.index(), operation.piece());
        }

        private <E extends Identified> void compare(
                EvidenceTable<E> table, List<ReadOperation> creating, Function<ReadOperation, @Nullable E> piece) {
            Set<UUID> ids = creating.stream().map(ReadOperation::piece).collect(toSet());
            Map<UUID, E> known = ids.isEmpty() ? Map.of() : table.asRecorded(inspection.id(), ids);
            for (ReadOperation operation : creating) {
                results[operation.index()] = compared(operation, isAmong(known, operation, piece), SyncResult::frozen);
            }
        }

        private <E extends Identified> void amend(EvidenceTable<E> table, List<ReadOperation> amending, Recording by) {
            List<Amended> taken = amendments.apply(table, inspection.id(), proposals(amending, by));
            for (int i = 0; i < taken.size(); i++) {
                ReadOperation operation = amending.get(i);
                results[operation.index()] = SyncResult.of(operation.index(), operation.piece(), taken.get(i));
            }
        }

        /** Nothing that is frozen is in dispute: what would contradict it is not taken. */
        private <E extends Identified> void compare(EvidenceTable<E> table, List<ReadOperation> amending) {
            List<Boolean> known =
                    amendments.areKnown(table, inspection.id(), proposals(amending, inspection.planned()));
            for (int i = 0; i < known.size(); i++) {
                ReadOperation operation = amending.get(i);
                results[operation.index()] = compared(operation, known.get(i), SyncResult::frozen);
            }
        }

        private List<Proposal> proposals(List<ReadOperation> amending, Recording by) {
            return amending.stream().map(each -> proposal(each, by)).toList();
        }

        private Proposal proposal(ReadOperation operation, Recording by) {
            Activity activity = operation.activity();
            Finding finding = operation.finding();
            String content = activity != null
                    ? activities.content(activity)
                    : finding == null ? null : findings.content(finding);
            return new Proposal(
                    operation.piece(),
                    new Version(operation.version(), operation.bases(), content, operation.reason(), by));
        }
    }
}
