package io.scrutineer.publication;

import io.scrutineer.contracts.ConfirmedGrade;
import io.scrutineer.contracts.EventJson;
import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.contracts.FieldworkAmended;
import io.scrutineer.contracts.FieldworkCompleted;
import io.scrutineer.contracts.GradesConfirmed;
import io.scrutineer.contracts.GradesProposed;
import io.scrutineer.contracts.GradesReopened;
import io.scrutineer.contracts.InspectionEvent;
import io.scrutineer.contracts.ProposedGrade;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The inspection of the golden examples, under an id and a reference of its own. */
public record SampleInspection(
        UUID id, FieldworkCompleted fieldwork, GradesProposed proposed, GradesConfirmed confirmed) {

    public static SampleInspection create() {
        return create(snapshot -> snapshot);
    }

    /** With a snapshot that differs from the golden one. */
    public static SampleInspection create(UnaryOperator<SnapshotChange> change) {
        UUID id = UUID.randomUUID();
        FieldworkCompleted fieldwork = golden("fieldwork-completed", FieldworkCompleted.class);
        GradesProposed proposed = golden("grades-proposed", GradesProposed.class);
        GradesConfirmed confirmed = golden("grades-confirmed", GradesConfirmed.class);
        SnapshotChange snapshot = change.apply(new SnapshotChange(fieldwork.snapshot()).reference("sample-area-" + id));
        return new SampleInspection(
                id,
                new FieldworkCompleted(
                        id,
                        fieldwork.snapshotVersion(),
                        fieldwork.snapshotSha256(),
                        fieldwork.completedAt(),
                        snapshot.done()),
                new GradesProposed(
                        id,
                        proposed.snapshotVersion(),
                        proposed.snapshotSha256(),
                        proposed.policy(),
                        proposed.resultSha256(),
                        proposed.proposedAt(),
                        proposed.grades()),
                new GradesConfirmed(
                        id,
                        confirmed.snapshotVersion(),
                        confirmed.snapshotSha256(),
                        confirmed.resultSha256(),
                        confirmed.confirmedAt(),
                        confirmed.confirmingBodies(),
                        confirmed.grades()));
    }

    public String reference() {
        return fieldwork.snapshot().reference();
    }

    /** Its snapshot opens these indicators again, after grades had been confirmed for the one before. */
    public GradesReopened reopened(String... indicators) {
        return new GradesReopened(
                id,
                fieldwork.snapshotVersion(),
                fieldwork.snapshotSha256(),
                confirmed.resultSha256(),
                fieldwork.snapshotVersion() - 1,
                confirmed.confirmedAt(),
                List.of(indicators),
                List.of());
    }

    /** The same inspection with another snapshot, for which its grades are given. */
    public SampleInspection completedAgain(int version, String sha256) {
        return new SampleInspection(
                id,
                new FieldworkCompleted(id, version, sha256, fieldwork.completedAt(), fieldwork.snapshot()),
                new GradesProposed(
                        id,
                        version,
                        sha256,
                        proposed.policy(),
                        proposed.resultSha256(),
                        proposed.proposedAt(),
                        proposed.grades()),
                new GradesConfirmed(
                        id,
                        version,
                        sha256,
                        confirmed.resultSha256(),
                        confirmed.confirmedAt(),
                        confirmed.confirmingBodies(),
                        confirmed.grades()));
    }

    /** Its fieldwork amended: another version of the snapshot, which differs in what a test is about. */
    public FieldworkAmended amended(int version, UnaryOperator<SnapshotChange> change) {
        EvidenceSnapshot snapshot =
                change.apply(new SnapshotChange(fieldwork.snapshot())).done();
        return new FieldworkAmended(
                id,
                version,
                EventJson.sha256(EventJson.write(snapshot)),
                UUID.randomUUID(),
                "A record was read against the wrong indicator.",
                fieldwork.completedAt(),
                snapshot,
                null);
    }

    /** The grades as people confirmed them for amended fieldwork. */
    public GradesConfirmed confirmedFor(FieldworkAmended amended, UnaryOperator<ConfirmedGrade> change) {
        return new GradesConfirmed(
                id,
                amended.snapshotVersion(),
                amended.snapshotSha256(),
                confirmed.resultSha256(),
                confirmed.confirmedAt(),
                confirmed.confirmingBodies(),
                confirmed.grades().stream().map(change).toList());
    }

    public GradesProposed proposedWith(ProposedGrade... grades) {
        return new GradesProposed(
                id,
                proposed.snapshotVersion(),
                proposed.snapshotSha256(),
                proposed.policy(),
                proposed.resultSha256(),
                proposed.proposedAt(),
                List.of(grades));
    }

    public List<InspectionEvent> events() {
        return List.of(fieldwork, proposed, confirmed);
    }

    public static <T> T golden(String name, Class<T> type) {
        try (InputStream json = SampleInspection.class.getResourceAsStream("/goldens/" + name + ".v1.json")) {
            return EventJson.read(Objects.requireNonNull(json).readAllBytes(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
