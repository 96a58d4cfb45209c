package io.scrutineer.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.contracts.EventJson;
import io.scrutineer.contracts.FieldworkCompleted;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Sql;
import io.scrutineer.testparts.Topic;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LargeInspectionTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private final UUID inspection = UUID.randomUUID();
    private final JsonObject activity = Sample.activity();
    private final Random random = new Random(1);

    @BeforeEach
    void partnership() {
        Client.registerPartnership();
        Client.plan(inspection, Sample.plan());
        Client.record(inspection, activity);
    }

    @Test
    void evidence_of_megabytes_that_do_not_compress_reaches_the_topic() throws IOException {
        recordMegabytes(3, this::noise);
        Client.complete(inspection, Sample.completion()).statusCode(201);
        byte[] event = new Topic(kafka, "inspection.fieldwork-completed.v1")
                .awaitRecord(inspection.toString())
                .value();
        assertThat(event).hasSizeGreaterThan(3_000_000);
        assertThat(EventJson.read(event, FieldworkCompleted.class).snapshot().findings())
                .hasSize(3 * 250);
    }

    @Test
    void more_evidence_than_an_event_carries_is_not_ready_to_be_frozen() {
        recordMegabytes(5, this::noise);
        assertTooLarge();
    }

    @Test
    void documents_that_findings_refer_to_count_too() {
        JsonArray findings = Sample.findings(activity, 70);
        findings.forEach(finding -> ((JsonObject) finding).put("attachments", documents(20)));
        for (int i = 0; i < 5; i++) {
            findings.forEach(finding ->
                    ((JsonObject) finding).put("id", UUID.randomUUID().toString()));
            Client.record(inspection, findings).statusCode(201);
        }
        assertTooLarge();
    }

    @Test
    void activities_count_too() {
        Client.record(inspection, Sample.findings(activity, 1)).statusCode(201);
        Sql.execute(
                "insert into activity select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid()))).*"
                        + " from activity a, generate_series(1, 38000) where inspection_id = ?",
                inspection);
        assertTooLarge();
    }

    @Test
    void more_evidence_as_it_is_written_than_an_event_carries_is_refused_when_it_would_be_frozen() {
        recordMegabytes(3, () -> "\"".repeat(3_900));
        ProblemAnswer.assertProblem(Client.complete(inspection, Sample.completion()), 409, "evidence-too-large");
    }

    private void assertTooLarge() {
        Client.get("/v1/inspections/" + inspection + "/readiness")
                .body("ready", equalTo(false))
                .body("blocking.code", contains("evidence-too-large"));
        ProblemAnswer.assertProblem(Client.complete(inspection, Sample.completion()), 409, "not-ready", "#");
    }

    private static JsonArray documents(int count) {
        JsonArray documents = new JsonArray();
        for (int i = 0; i < count; i++) {
            documents.add(Sample.document().put("uri", "https://records.example/" + "a".repeat(450) + i));
        }
        return documents;
    }

    private void recordMegabytes(int megabytes, Supplier<String> text) {
        for (int i = 0; i < megabytes * 2; i++) {
            JsonArray findings = Sample.findings(activity, 125);
            findings.forEach(finding -> ((JsonObject) finding).put("narrative", text.get()));
            Client.record(inspection, findings).statusCode(201);
        }
    }

    private String noise() {
        return random.ints(3_900, '!', '~')
                .map(c -> c == '"' || c == '\\' ? 'q' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
