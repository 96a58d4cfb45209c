package io.scrutineer.inspection;

import static io.scrutineer.inspection.ProblemAnswer.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Sql;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RepeatedRequestTest {

    private final UUID inspection = UUID.randomUUID();
    private final JsonObject plan = Sample.plan();
    private final JsonObject activity = Sample.activity();
    private final JsonArray findings = Sample.findings(activity, 20);

    @BeforeEach
    void partnership() {
        Client.registerPartnership();
    }

    @Test
    void partnership_is_registered_once() {
        String path = "/v1/partnerships/p-" + inspection;
        Client.put(path, Sample.partnership()).statusCode(201);
        Client.put(path, Sample.partnership()).statusCode(200);
        assertProblem(Client.put(path, Sample.partnership().put("name", "Another")), 428, "precondition-missing");
        Client.get(path).body("name", equalTo(Sample.partnership().getString("name")));
    }

    @Test
    void all_that_made_a_completed_inspection_may_be_repeated_and_changes_nothing() {
        play(201);
        String before = everything();
        play(200);
        Client.record(inspection, findings).body("recorded", equalTo(0)).body("alreadyKnown", equalTo(20));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void inspection_with_inline_evidence_may_be_repeated_also_after_its_completion() {
        plan.put("activities", new JsonArray().add(activity)).put("findings", findings);
        Client.plan(inspection, plan).statusCode(201).body("phase", equalTo("fieldwork"));
        Client.plan(inspection, plan).statusCode(200).body("phase", equalTo("fieldwork"));
        Client.complete(inspection, Sample.completion()).statusCode(201);
        Client.plan(inspection, plan).statusCode(200).body("phase", equalTo("completed"));
        plan.getJsonArray("findings").getJsonObject(0).put("evaluation", 1);
        assertProblem(Client.plan(inspection, plan), 409, "id-in-use");
    }

    @Test
    void plan_with_other_content_is_refused() {
        Client.plan(inspection, plan).statusCode(201);
        assertProblem(Client.plan(inspection, plan.copy().put("youngInspectors", false)), 428, "precondition-missing");
        assertProblem(
                Client.plan(inspection, plan.copy().put("activities", new JsonArray().add(activity))),
                409,
                "id-in-use");
        Client.plan(inspection, plan).statusCode(200);
    }

    @Test
    void reference_of_another_inspection_is_refused() {
        Client.plan(inspection, plan).statusCode(201);
        assertProblem(Client.plan(UUID.randomUUID(), plan), 409, "reference-in-use", "#/reference");
    }

    @Test
    void batch_that_is_partly_known_adds_what_is_new() {
        Client.plan(inspection, plan);
        Client.record(inspection, activity);
        Client.record(inspection, findings);
        findings.addAll(Sample.findings(activity, 5));
        Client.record(inspection, findings)
                .statusCode(201)
                .body("recorded", equalTo(5))
                .body("alreadyKnown", equalTo(20));
    }

    @Test
    void completion_with_other_conclusions_is_refused() {
        play(201);
        JsonObject other = Sample.completion().put("strengths", new JsonArray());
        assertProblem(Client.complete(inspection, other), 409, "fieldwork-completed");
    }

    @Test
    void order_and_doubles_of_flags_make_no_difference() {
        Client.plan(inspection, plan);
        Client.record(inspection, activity);
        JsonObject finding = Sample.finding(activity).put("flags", flags("sustained", "sector-leading"));
        Client.record(inspection, new JsonArray().add(finding)).statusCode(201);
        finding.put("flags", flags("sector-leading", "sustained", "sustained"));
        Client.record(inspection, new JsonArray().add(finding)).statusCode(200);
    }

    private void play(int status) {
        Client.plan(inspection, plan).statusCode(status);
        Client.record(inspection, activity).statusCode(status);
        Client.record(inspection, findings).statusCode(status);
        Client.complete(inspection, Sample.completion()).statusCode(status);
    }

    /** All rows of the inspection, with who recorded them and when, as one text. */
    private String everything() {
        return Sql.text("""
                select concat(
                    (select string_agg(i::text, ';') from inspection i where id = v.id),
                    (select string_agg(a::text, ';' order by a.id) from activity a where inspection_id = v.id),
                    (select string_agg(f::text, ';' order by f.id) from finding f where inspection_id = v.id),
                    (select string_agg(s::text, ';') from evidence_snapshot s where inspection_id = v.id))
                from (values (cast(? as uuid))) v (id)""", inspection);
    }

    private static JsonArray flags(String... flags) {
        JsonArray array = new JsonArray();
        for (String flag : flags) {
            array.add(flag);
        }
        return array;
    }
}
