package io.scrutineer.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.contracts.EventJson;
import io.scrutineer.contracts.FieldworkCompleted;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Topic;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class InspectionJourneyTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private final UUID inspection = UUID.randomUUID();
    private final JsonObject activity = Sample.activity();

    @BeforeEach
    void partnership() {
        Client.registerPartnership();
    }

    @Test
    void inspection_goes_from_its_plan_to_the_event_with_its_frozen_evidence() throws IOException {
        Client.plan(inspection, Sample.plan()).statusCode(201).body("phase", equalTo("planned"));
        Client.record(inspection, activity).statusCode(201).body("recorded", equalTo(1));
        Client.get("/v1/inspections/" + inspection).statusCode(200).body("phase", equalTo("fieldwork"));
        Client.record(inspection, Sample.findings(activity, 120))
                .statusCode(201)
                .body("recorded", equalTo(120));
        Client.get("/v1/inspections/" + inspection + "/findings?limit=200").body("items", hasSize(120));

        String sha256 = Client.complete(inspection, Sample.completion())
                .statusCode(201)
                .body("snapshotVersion", equalTo(1))
                .extract()
                .path("snapshotSha256");

        ConsumerRecord<String, byte[]> record =
                new Topic(kafka, "inspection.fieldwork-completed.v1").awaitRecord(inspection.toString());
        FieldworkCompleted event = EventJson.read(record.value(), FieldworkCompleted.class);
        assertThat(event.snapshotSha256())
                .isEqualTo(sha256)
                .isEqualTo(EventJson.sha256(EventJson.write(event.snapshot())));
        assertThat(event.snapshot().findings()).hasSize(120);
        assertThat(event.team()).as("who recorded and completed").containsExactly("p-lead-ci");
        byte[] snapshot = Client.get("/v1/inspections/" + inspection + "/snapshot")
                .header("ETag", '"' + sha256 + '"')
                .extract()
                .asByteArray();
        assertThat(snapshot).isEqualTo(EventJson.write(event.snapshot()));
    }

    @Test
    void each_phase_is_told_once_and_in_its_order() {
        JsonObject plan = Sample.plan();
        Client.plan(inspection, plan).statusCode(201);
        Client.plan(inspection, plan).statusCode(200);
        Client.record(inspection, activity).statusCode(201);
        Client.record(inspection, Sample.activity()).statusCode(201);
        Client.record(inspection, Sample.findings(activity, 120)).statusCode(201);
        Client.complete(inspection, Sample.completion()).statusCode(201);
        Client.complete(inspection, Sample.completion()).statusCode(200);
        assertThat(phasesTold("completed")).containsExactly("0 planned", "1 fieldwork", "2 completed");
    }

    @Test
    void inspection_that_is_planned_with_its_evidence_is_told_of_in_its_fieldwork() {
        JsonArray activities = new JsonArray().add(activity);
        Client.plan(inspection, Sample.plan().put("activities", activities)).statusCode(201);
        assertThat(phasesTold("fieldwork")).containsExactly("1 fieldwork");
    }

    /** What the topic says of the inspection up to a phase. */
    private List<String> phasesTold(String last) {
        List<String> told = new ArrayList<>();
        new Topic(kafka, "inspection.phase-changed.v1").awaitRecords(record -> tells(record, last, told), 1);
        return told;
    }

    private boolean tells(ConsumerRecord<String, byte[]> record, String last, List<String> told) {
        if (!inspection.toString().equals(record.key())) {
            return false;
        }
        JsonObject event = new JsonObject(Buffer.buffer(record.value()));
        told.add(event.getInteger("sequence") + " " + event.getString("phase"));
        return event.getString("phase").equals(last);
    }
}
