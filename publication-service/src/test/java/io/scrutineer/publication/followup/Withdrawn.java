package io.scrutineer.publication.followup;

import static io.scrutineer.publication.Service.as;
import static io.scrutineer.publication.Service.publisher;

import io.scrutineer.local.identity.Persona;
import io.scrutineer.publication.SampleInspection;
import java.util.Map;
import java.util.UUID;

/** Takes the first version of a report from the public. */
record Withdrawn(SampleInspection inspection) {

    void done() {
        String address = "/v1/drafts/" + inspection.id() + "/withdrawals/" + UUID.randomUUID();
        publisher()
                .contentType("application/json")
                .body(Map.of("version", 1, "reason", "A family was recognised."))
                .put(address)
                .then()
                .statusCode(201);
        as(Persona.of("p-second-publisher", "care-inspectorate", "publisher"))
                .contentType("application/json")
                .body("{\"approved\": true}")
                .put(address + "/decision")
                .then()
                .statusCode(201);
    }
}
