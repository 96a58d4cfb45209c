package io.scrutineer.grading.assessment;

import io.scrutineer.contracts.BodyFact;
import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.contracts.FrozenFieldwork;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which snapshot was graded, with what is stored of it in columns of their own. */
record GradedSnapshot(
        UUID inspectionId, int version, String sha256, String reference, List<String> bodies, List<String> team) {

    static GradedSnapshot of(FrozenFieldwork event) {
        EvidenceSnapshot evidence = event.snapshot();
        return new GradedSnapshot(
                event.inspectionId(),
                event.snapshotVersion(),
                event.snapshotSha256(),
                evidence.reference(),
                Stream.concat(Stream.of(evidence.leadBody()), evidence.partnerBodies().stream())
                        .map(BodyFact::id)
                        .toList(),
                Objects.requireNonNullElse(event.team(), List.of()));
    }

    /** Who takes part, as PostgreSQL reads an array from text; ids of bodies have nothing to escape. */
    String bodiesArray() {
        return bodies.stream().collect(Collectors.joining(",", "{", "}"));
    }

    boolean isAmended() {
        return version > 1;
    }
}
