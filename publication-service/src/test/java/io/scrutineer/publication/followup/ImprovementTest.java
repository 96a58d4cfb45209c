package io.scrutineer.publication.followup;

import static io.scrutineer.publication.Service.as;
import static io.scrutineer.publication.Service.confirmedDraft;
import static io.scrutineer.publication.Service.published;
import static io.scrutineer.publication.Service.publisher;
import static io.scrutineer.publication.Service.stranger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.scrutineer.contracts.ProgressFact;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.publication.SampleInspection;
import io.scrutineer.testparts.RealParts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is planned for each area for improvement, and what came of it in one review after the other. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "publication"))
class ImprovementTest {

    private static final Persona OFFICER = Persona.ofPartnership("p-officer", "sample-area");

    private final SampleInspection inspection = SampleInspection.create(
            snapshot -> snapshot.areasForImprovement("Shorten the wait for counselling.", "Listen to families."));
    private final UUID action = UUID.randomUUID();

    @Test
    void action_is_public_when_the_plan_is_released_and_stands_with_its_area() {
        published(inspection, "{}");
        put(action, "planned", null, null).then().statusCode(201).header("ETag", "\"1\"");
        improvement()
                .then()
                .body("areas.code", contains("a1", "a2"))
                .body("areas[0].actions", empty())
                .body("plan", nullValue());
        release(planTag()).then().statusCode(201).body("version", equalTo(1));
        release(planTag()).then().statusCode(200).body("version", equalTo(1));
        improvement()
                .then()
                .body("plan.version", equalTo(1))
                .body("areas[0].text", equalTo("Shorten the wait for counselling."))
                .body("areas[0].actions", hasSize(1))
                .body("areas[0].actions[0].id", equalTo(action.toString()))
                .body("areas[0].actions[0].action.owner", equalTo("Head of children's services"))
                .body("areas[0].actions[0].action.due", equalTo("2018-12"))
                .body("areas[0].actions[0].action.state", equalTo("planned"))
                .body("areas[1].actions", empty());
        assertThat(improvement().asString()).doesNotContain("p-officer");
    }

    @Test
    void progress_is_another_version_for_who_has_read_the_one_before() {
        published(inspection, "{}");
        put(action, "planned", null, null).then().statusCode(201);
        release(planTag()).then().statusCode(201);
        String read = planTag();
        put(action, "planned", null, null).then().statusCode(200);
        put(action, "under-way", "Two schools have one.", null).then().statusCode(428);
        put(action, "under-way", "Two schools have one.", "\"3\"").then().statusCode(412);
        put(action, "under-way", "Two schools have one.", "\"1\"").then().statusCode(201);
        release(read).then().statusCode(412);
        improvement().then().body("areas[0].actions[0].action.state", equalTo("planned"));
        release(planTag()).then().statusCode(201).body("version", equalTo(2));
        improvement()
                .then()
                .body("areas[0].actions[0].action.state", equalTo("under-way"))
                .body("areas[0].actions[0].action.progress", equalTo("Two schools have one."));
        as(OFFICER)
                .get(address() + "/actions/{action}/versions", action)
                .then()
                .body("version", contains(2, 1))
                .body("[0].organisation", equalTo("partnership:sample-area"));
    }

    @Test
    void two_who_write_at_once_make_one_version() {
        published(inspection, "{}");
        put(action, "planned", null, null).then().statusCode(201);
        List<CompletableFuture<Integer>> both = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() ->
                        put(action, "under-way", "Number " + i + ".", "\"1\"").statusCode()))
                .toList();
        Set<Integer> statuses = new TreeSet<>();
        long made = both.stream()
                .map(CompletableFuture::join)
                .peek(statuses::add)
                .filter(status -> status == 201)
                .count();
        assertThat(made).isEqualTo(1);
        assertThat(statuses).containsExactly(201, 412);
    }

    @Test
    void the_partnership_and_the_lead_body_write_and_nobody_else() {
        published(inspection, "{}");
        Persona lead = Persona.LEAD_INSPECTOR;
        Persona partner = Persona.of("p-partner", "education-scotland", "lead-inspector");
        Persona outsider = Persona.of("p-outsider", "hmics", "lead-inspector");
        Persona elsewhere = Persona.ofPartnership("p-elsewhere", "another-area");
        put(as(lead), UUID.randomUUID(), body("a1", "planned", null)).then().statusCode(201);
        put(as(partner), UUID.randomUUID(), body("a1", "planned", null)).then().statusCode(403);
        put(as(outsider), UUID.randomUUID(), body("a1", "planned", null)).then().statusCode(404);
        put(as(elsewhere), UUID.randomUUID(), body("a1", "planned", null))
                .then()
                .statusCode(404);
        as(partner).get(address()).then().statusCode(200).body("actions", hasSize(1));
        as(elsewhere).get(address()).then().statusCode(404);
        as(outsider).get(address()).then().statusCode(404);
    }

    @Test
    void action_that_can_not_be_is_refused_field_by_field() {
        published(inspection, "{}");
        Map<String, Object> wrong = body("a9", "dropped", null);
        wrong.put("due", "2018-13");
        put(as(OFFICER), action, wrong)
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("#/area", "#/due", "#/progress"));
        put(as(OFFICER), action, body("a1", "finished", null)).then().statusCode(400);
        put(as(OFFICER), action, body("a1", "dropped", "Another service does it."))
                .then()
                .statusCode(201);
        release("*").then().statusCode(201);
    }

    @Test
    void there_is_no_plan_before_the_report_is_public() {
        confirmedDraft(inspection);
        put(action, "planned", null, null).then().statusCode(404);
        as(OFFICER).get(address()).then().statusCode(404);
        improvement().then().statusCode(404);
    }

    @Test
    void judgements_of_each_area_stand_in_the_order_of_the_reviews() {
        published(inspection, "{\"datePublished\": \"2018-03\"}");
        review("2020-05", "achieved", "The wait is gone.");
        review("2019-06", "some", "The wait is shorter.");
        improvement()
                .then()
                .body("areas[0].judgements.judgement", contains("some", "achieved"))
                .body("areas[0].judgements.label", contains("Some progress", "Achieved"))
                .body("areas[0].judgements.datePublished", contains("2019-06", "2020-05"))
                .body("areas[0].judgements[1].narrative", equalTo("The wait is gone."))
                .body("areas[1].judgements", empty());
    }

    @Test
    void pages_of_the_report_and_of_its_area_show_the_plan_and_what_reviews_found() {
        String area = "/areas/S12000027";
        SampleInspection shetland = SampleInspection.create(snapshot -> snapshot.area("S12000027", "Shetland Islands")
                .areasForImprovement("Shorten the wait <b>now</b>.", "Listen to families."));
        published(shetland, "{\"datePublished\": \"2018-03\"}");
        String report = "/reports/" + shetland.reference();
        page(report).body(not(containsString("What came of it")));
        page(area)
                .body(containsString("Shorten the wait &lt;b&gt;now&lt;/b&gt;."))
                .body(containsString("No action for it is public yet."));
        String plan = "/v1/drafts/" + shetland.id() + "/improvement-plan";
        as(OFFICER)
                .contentType("application/json")
                .body(body("a2", "under-way", "Two of nine <i>schools</i>."))
                .put(plan + "/actions/" + action)
                .then()
                .statusCode(201);
        page(area).body(not(containsString("Offer counselling")));
        publisher().header("If-Match", "*").put(plan + "/release").then().statusCode(201);
        SampleInspection review = SampleInspection.create(snapshot -> snapshot.area("S12000027", "Shetland Islands")
                .areasForImprovement()
                .reviewOf(shetland, new ProgressFact("a1", "Shorten the wait.", "some", "The wait is shorter.")));
        published(review, "{\"datePublished\": \"2019-06\"}");
        for (String page : List.of(report, area)) {
            page(page)
                    .body(containsString("Offer counselling in every school."))
                    .body(containsString("<span>Under way</span> <span>By December 2018</span>"))
                    .body(containsString("Two of nine &lt;i&gt;schools&lt;/i&gt;."))
                    .body(containsString("<strong>Some progress</strong> (<a href=\"/reports/" + review.reference()
                            + "\">review of June 2019</a>): The wait is shorter."));
        }
        page(report + "/versions/1").body(not(containsString("What came of it")));
    }

    private static ValidatableResponse page(String path) {
        return stranger().get(path).then().statusCode(200);
    }

    @Test
    void withdrawn_report_has_no_plan_in_public() {
        published(inspection, "{}");
        put(action, "planned", null, null).then().statusCode(201);
        release("*").then().statusCode(201);
        new Withdrawn(inspection).done();
        improvement().then().statusCode(410).body("report.reference", equalTo(inspection.reference()));
    }

    private void review(String published, String judgement, String narrative) {
        SampleInspection review = SampleInspection.create(snapshot -> snapshot.areasForImprovement()
                .reviewOf(inspection, new ProgressFact("a1", "Shorten the wait.", judgement, narrative)));
        published(review, "{\"datePublished\": \"" + published + "\"}");
    }

    private Response put(UUID id, String state, @Nullable String progress, @Nullable String ifMatch) {
        RequestSpecification officer = as(OFFICER);
        return put(ifMatch == null ? officer : officer.header("If-Match", ifMatch), id, body("a1", state, progress));
    }

    private Response put(RequestSpecification who, UUID id, Map<String, Object> body) {
        return who.contentType("application/json").body(body).put(address() + "/actions/{action}", id);
    }

    private static Map<String, Object> body(String area, String state, @Nullable String progress) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "area", area,
                "text", "Offer counselling in every school.",
                "owner", "Head of children's services",
                "due", "2018-12",
                "state", state));
        if (progress != null) {
            body.put("progress", progress);
        }
        return body;
    }

    private Response release(String ifMatch) {
        return publisher().header("If-Match", ifMatch).put(address() + "/release");
    }

    private String planTag() {
        return publisher().get(address()).header("ETag");
    }

    private Response improvement() {
        return stranger().get("/v1/reports/{id}/improvement", inspection.id());
    }

    private String address() {
        return "/v1/drafts/" + inspection.id() + "/improvement-plan";
    }
}
