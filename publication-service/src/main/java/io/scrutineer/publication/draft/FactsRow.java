package io.scrutineer.publication.draft;

import io.scrutineer.contracts.BodyFact;
import io.scrutineer.publication.report.InspectionFacts;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a snapshot writes into a draft's row. */
record FactsRow(UUID inspectionId, int snapshotVersion, String snapshotSha256, InspectionFacts facts) {

    /** As PostgreSQL reads an array from text; ids of bodies have nothing to escape. */
    String bodies() {
        return facts.bodies().stream().map(BodyFact::id).collect(Collectors.joining(",", "{", "}"));
    }
}
