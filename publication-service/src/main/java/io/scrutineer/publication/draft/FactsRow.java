package io.scrutineer.publication.draft;

import io.scrutineer.contracts.BodyFact;
import io.scrutineer.contracts.FrozenFieldwork;
import io.scrutineer.messaging.UnprocessableEvent;
import io.scrutineer.publication.report.InspectionFacts;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a snapshot writes into a draft's row. */
record FactsRow(UUID inspectionId, int snapshotVersion, String snapshotSha256, InspectionFacts facts) {

    /** Of a batch, those of the newest snapshot of each inspection. */
    static <E extends FrozenFieldwork> List<FactsRow> newest(List<E> batch) {
        return Newest.of(batch, Comparator.comparingInt(FrozenFieldwork::snapshotVersion)).stream()
                .map(FactsRow::of)
                .toList();
    }

    private static FactsRow of(FrozenFieldwork event) {
        return new FactsRow(event.inspectionId(), event.snapshotVersion(), event.snapshotSha256(), facts(event));
    }

    private static InspectionFacts facts(FrozenFieldwork event) {
        try {
            return InspectionFacts.of(event.snapshot());
        } catch (IllegalArgumentException e) {
            throw new UnprocessableEvent("No report can be made of it: " + e.getMessage());
        }
    }

    boolean isGraded() {
        return !facts.gradedIndicators().isEmpty();
    }

    /** As PostgreSQL reads an array from text; ids of bodies have nothing to escape. */
    String bodies() {
        return facts.bodies().stream().map(BodyFact::id).collect(Collectors.joining(",", "{", "}"));
    }
}
