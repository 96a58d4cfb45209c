package io.scrutineer.inspection;

import static io.scrutineer.inspection.ProblemAnswer.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.scrutineer.contracts.CaseReadingFact;
import io.scrutineer.contracts.EventJson;
import io.scrutineer.contracts.FieldworkCompleted;
import io.scrutineer.contracts.RatingPairFact;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Sql;
import io.scrutineer.testparts.Topic;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people read each case record on their own, and what they agree on becomes evidence. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CaseReadingTest {

    private static final Persona ANNA = Persona.of("p-anna", "care-inspectorate", "inspector");
    private static final Persona BEN = Persona.of("p-ben", "hmics", "associate-assessor");
    private static final Persona CLEO = Persona.of("p-cleo", "education-scotland", "inspector");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private final UUID inspection = UUID.randomUUID();
    private final String at = "/v1/inspections/" + inspection;
    private final JsonObject review = Sample.activity().put("kind", "case-record-review");

    @BeforeEach
    void inspection_with_a_drawn_sample_and_a_review() {
        Client.registerPartnership();
        Client.plan(inspection, Sample.plan()).statusCode(201);
        Client.put(at + "/case-sample", Sample.caseSample()).statusCode(201);
        Client.record(inspection, review).statusCode(201);
    }

    @Test
    void two_readers_who_are_near_make_one_finding_of_an_indicator_and_the_lower_one_counts() {
        read(ANNA, id(), reading(rating("5.2", 5, "Anna's words"))).statusCode(201);
        findings().body("items", empty());
        read(BEN, id(), reading(rating("5.2", 4, "Ben's words")))
                .statusCode(201)
                .body("ratings[0].settlement.evaluation", equalTo(4));
        String finding = findings()
                .body("items", hasSize(1))
                .body("items[0].evaluation", equalTo(4))
                .body("items[0].narrative", equalTo("Ben's words"))
                .body("items[0].activityId", equalTo(review.getString("id")))
                .extract()
                .path("items[0].id");
        assertThat(finding).isEqualTo(settled("R-0008", "5.2"));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> Client.get(at + "/changes").body("findings.id", contains(finding)));
        Client.get(at + "/readiness")
                .body("indicators.find { it.indicator == '5.2' }.findings", equalTo(1))
                .body(
                        "warnings.detail",
                        hasItems("The findings on 5.2 come from few kinds of source: 1, where at least 3 are wanted."))
                .body("blocking", empty());
    }

    @Test
    void nothing_that_comes_of_a_reading_names_its_record() {
        settle("R-0008");
        Client.complete(inspection, Sample.completion()).statusCode(201);
        assertThat(Client.get(at + "/snapshot").extract().asString())
                .contains("Plans are kept.")
                .doesNotContain("R-0008");
        assertThat(Sql.texts("select f::text from finding f where inspection_id = ?", inspection))
                .noneMatch(row -> row.contains("R-0008"));
    }

    @Test
    void readers_are_on_the_team_that_the_event_names() throws IOException {
        settle("R-0008");
        assertThat(completed().team()).containsExactly("p-anna", "p-ben", "p-lead-ci");
    }

    @Test
    void event_tells_how_many_records_were_read_and_how_the_first_two_readers_of_each_evaluated() throws IOException {
        for (String caseRecord : List.of("R-0008", "R-0005")) {
            read(ANNA, id(), reading(rating("5.2", 4, "a")).put("record", caseRecord));
            read(BEN, id(), reading(rating("5.2", 3, "b")).put("record", caseRecord));
        }
        read(ANNA, id(), reading(rating("1.1", 6, "a")).put("record", "R-0009"));
        read(BEN, id(), reading(rating("1.1", 2, "b")).put("record", "R-0009"));
        read(CLEO, id(), reading(rating("1.1", 5, "c")).put("record", "R-0009"));
        assertThat(completed().snapshot().caseReading())
                .isEqualTo(new CaseReadingFact(
                        3, List.of(new RatingPairFact("1.1", 6, 2, 1), new RatingPairFact("5.2", 4, 3, 2))));
    }

    private FieldworkCompleted completed() throws IOException {
        Client.complete(inspection, Sample.completion()).statusCode(201);
        byte[] event = new Topic(kafka, "inspection.fieldwork-completed.v1")
                .awaitRecord(inspection.toString())
                .value();
        return EventJson.read(event, FieldworkCompleted.class);
    }

    @Test
    void nobody_sees_what_another_one_rated_before_having_handed_in_the_same() {
        String annas = id();
        read(ANNA, annas, reading(rating("5.2", 5, "Anna's words"), rating("1.1", 3, "Hers alone")))
                .statusCode(201)
                .body("ratings", hasSize(2))
                .body("withheld", equalTo(0));
        for (Persona other : List.of(BEN, Client.LEAD)) {
            assertThat(seen(other, annas)).doesNotContain("Anna's words", "Hers alone");
            as(other).get(at + "/case-readings/" + annas + "/history").then().statusCode(403);
        }
        read(BEN, id(), reading(rating("5.2", 1, "Ben's words"))).statusCode(201);
        assertThat(seen(BEN, annas)).contains("Anna's words").doesNotContain("Hers alone");
        assertThat(seen(ANNA, annas)).contains("Ben's words");
        assertThat(seen(CLEO, annas)).doesNotContain("Anna's words", "Ben's words", "Hers alone");
        as(CLEO).get(at + "/case-readings/" + annas).then().body("withheld", equalTo(2));
        read(CLEO, id(), reading(rating("5.2", 4, "Cleo's words"))).statusCode(201);
        assertThat(seen(Client.LEAD, annas))
                .contains("Anna's words", "Ben's words", "Cleo's words")
                .doesNotContain("Hers alone");
    }

    @Test
    void readers_who_are_far_apart_wait_for_a_third_person_who_settles_it_in_the_middle() {
        read(ANNA, id(), reading(rating("5.2", 6, "Anna's words"), rating("1.1", 2, "Hers")))
                .statusCode(201);
        read(BEN, id(), reading(rating("5.2", 2, "Ben's words"), rating("1.1", 4, "His")))
                .statusCode(201)
                .body("ratings.settlement", contains(nullValue(), nullValue()));
        findings().body("items", empty());
        ValidatableResponse first = Client.get(at + "/case-readings/third-readings?limit=1")
                .body("items.indicator", contains("1.1"))
                .body("items.record", contains("R-0008"))
                .body("next", notNullValue());
        String next = first.extract().path("next");
        Client.get(at + "/case-readings/third-readings?limit=1&cursor=" + next)
                .body("items.indicator", contains("5.2"))
                .body("next", nullValue());
        Client.get(at + "/readiness").body("blocking.code", hasItems("open-third-readings"));
        assertProblem(read(ANNA, id(), reading(rating("5.2", 4, "Again"))), 409, "record-already-read", "#/record");
        read(CLEO, id(), reading(rating("5.2", 3, "Cleo's words"))).statusCode(201);
        findings().body("items.evaluation", contains(3)).body("items.narrative", contains("Cleo's words"));
        Client.get(at + "/case-readings/third-readings").body("items.indicator", contains("1.1"));
    }

    @Test
    void third_readings_are_looked_for_by_record_and_by_indicator_page_by_page() {
        for (String caseRecord : List.of("R-0008", "R-0005")) {
            read(
                    ANNA,
                    id(),
                    reading(rating("5.2", 6, "a"), rating("1.1", 6, "a")).put("record", caseRecord));
            read(
                    BEN,
                    id(),
                    reading(rating("5.2", 2, "b"), rating("1.1", 2, "b")).put("record", caseRecord));
        }
        String list = at + "/case-readings/third-readings";
        Client.get(list).body("items", hasSize(4));
        Client.get(list + "?record=R-0008")
                .body("items.record", contains("R-0008", "R-0008"))
                .body("items.indicator", contains("1.1", "5.2"));
        Client.get(list + "?record=R-0005&indicator=1.1")
                .body("items.record", contains("R-0005"))
                .body("items.indicator", contains("1.1"));
        Client.get(list + "?record=No+record").body("items", empty());
        Client.get(list + "?indicator=99").body("items", empty());
        ValidatableResponse first =
                Client.get(list + "?indicator=5.2&limit=1").body("items.record", contains("R-0005"));
        Client.next(first)
                .body("items.record", contains("R-0008"))
                .body("items.indicator", contains("5.2"))
                .body("next", nullValue());
    }

    @Test
    void agreement_is_that_of_the_first_two_readers() {
        agreement().body("overall.undefined", notNullValue()).body("recordsReadTwice", equalTo(0));
        int[][] pairs = {{5, 5}, {4, 3}, {2, 2}, {6, 2}};
        List<String> drawn = List.of("R-0008", "R-0005", "R-0009", "R-0002");
        for (int i = 0; i < pairs.length; i++) {
            read(ANNA, id(), reading(rating("5.2", pairs[i][0], "a")).put("record", drawn.get(i)));
            read(BEN, id(), reading(rating("5.2", pairs[i][1], "b")).put("record", drawn.get(i)));
        }
        read(CLEO, id(), reading(rating("5.2", 6, "c")).put("record", "R-0002")).statusCode(201);
        agreement()
                .body("weights", equalTo("linear"))
                .body("recordsReadTwice", equalTo(4))
                .body("indicators.indicator", contains("5.2"))
                .body("overall.ratedTwice", equalTo(4))
                .body("overall.equal", equalTo(2))
                .body("overall.onePointApart", equalTo(1))
                .body("overall.furtherApart", equalTo(1))
                .body("overall.kappaExactly", equalTo("1/3"))
                .body("overall.kappa", equalTo(0.33f))
                .body("overall.undefined", nullValue());
    }

    @Test
    void finding_of_a_review_that_no_readings_made_is_warned_of_until_it_is_withdrawn_and_does_not_block() {
        settle("R-0008");
        JsonObject interview = Sample.activity().put("kind", "staff-interview");
        Client.record(inspection, interview).statusCode(201);
        Client.record(inspection, Sample.findings(interview, 1)).statusCode(201);
        assertThat(findingsWithoutReadings()).isNull();
        JsonArray straight =
                Sample.findings(review, 2).add(Sample.finding(review).put("indicator", "5.2"));
        Client.record(inspection, straight).statusCode(201);
        assertThat(findingsWithoutReadings()).startsWith("3 findings ");
        Client.request()
                .header("If-Match", "*")
                .body("{\"reason\": \"Recorded twice.\"}")
                .put(at + "/findings/" + straight.getJsonObject(0).getString("id") + "/withdrawal")
                .then()
                .statusCode(200);
        assertThat(findingsWithoutReadings()).startsWith("2 findings ");
        Client.complete(inspection, Sample.completion()).statusCode(201);
    }

    @Test
    void reading_without_a_second_reader_blocks_until_it_is_withdrawn_by_its_reader_or_who_leads() {
        String annas = id();
        read(ANNA, annas, reading(rating("5.2", 5, "a"))).statusCode(201);
        Client.get(at + "/readiness")
                .body("ratingsWithoutSecondReader", equalTo(1))
                .body("blocking.code", hasItems("single-readings"));
        assertProblem(Client.complete(inspection, Sample.completion()), 422, "invalid-input", "#/findings");
        assertProblem(withdraw(BEN, annas, "\"1\"", "Not mine."), 403, "not-allowed");
        assertProblem(withdraw(ANNA, annas, "\"7\"", "A wrong one."), 412, "stale-version");
        assertProblem(withdraw(ANNA, annas, "\"1\"", "CHI 0101700008"), 422, "invalid-input", "#/reason");
        withdraw(Client.LEAD, annas, "\"1\"", "Mr Campbell left.")
                .body("warnings.pointer", contains("#/reason"))
                .statusCode(200)
                .body("withdrawn", equalTo(true));
        Client.get(at + "/readiness").body("ratingsWithoutSecondReader", equalTo(0));
        as(ANNA).get(at + "/case-readings/" + annas + "/history")
                .then()
                .body("items.version", contains(1, 2))
                .body("items[0].content.ratings[0].narrative", equalTo("a"))
                .body("items[1].reason", equalTo("Mr Campbell left."))
                .body("items.by", contains("p-anna", "p-lead-ci"));
        amend(ANNA, annas, "\"2\"", reading(rating("5.2", 5, "b")))
                .statusCode(200)
                .body("withdrawn", equalTo(false));
    }

    @Test
    void rating_is_amended_by_its_reader_who_has_read_it_until_somebody_else_has_rated_the_same() {
        String annas = id();
        JsonObject reading = reading(rating("5.2", 5, "a"), rating("1.1", 4, "a"));
        read(ANNA, annas, reading).statusCode(201).header("ETag", "\"1\"");
        read(ANNA, annas, reading).statusCode(200).header("ETag", "\"1\"");
        JsonObject other = reading(rating("5.2", 4, "b"), rating("2.1", 4, "a"));
        assertProblem(read(ANNA, annas, other), 428, "precondition-missing");
        assertProblem(amend(ANNA, annas, "\"3\"", other), 412, "stale-version");
        assertProblem(amend(BEN, annas, "\"1\"", other), 403, "not-allowed");
        amend(ANNA, annas, "\"1\"", other)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("ratings.indicator", contains("2.1", "5.2"));
        read(BEN, id(), reading(rating("5.2", 1, "c"))).statusCode(201);
        assertProblem(amend(ANNA, annas, "\"2\"", reading(rating("5.2", 1, "b"))), 409, "rating-fixed", "#/ratings/0");
        assertProblem(withdraw(ANNA, annas, "\"2\"", "Why not."), 409, "rating-fixed", "#/ratings");
        amend(ANNA, annas, "\"2\"", reading(rating("5.2", 4, "b"), rating("9.4", 2, "d")))
                .statusCode(200)
                .body("ratings.indicator", contains("5.2", "9.4"));
    }

    @Test
    void reading_that_can_not_be_is_refused_with_its_fields_and_leaves_nothing() {
        assertProblem(
                read(ANNA, id(), reading(rating("5.2", 5, "a")).put("record", "R-0001")),
                422,
                "invalid-input",
                "#/record");
        assertProblem(
                read(
                        ANNA,
                        id(),
                        reading(rating("99", 5, "a"), rating("1.1", 7, "CHI 0101700008"), rating("1.1", 3, "b"))),
                422,
                "invalid-input",
                "#/ratings/0/indicator",
                "#/ratings/1/evaluation",
                "#/ratings/1/narrative",
                "#/ratings/2/indicator");
        JsonObject interview = Sample.activity().put("kind", "staff-interview");
        Client.record(inspection, interview).statusCode(201);
        assertProblem(
                read(ANNA, id(), reading(rating("5.2", 5, "a")).put("activityId", interview.getString("id"))),
                422,
                "invalid-input",
                "#/activityId");
        assertProblem(read(ANNA, id(), reading()), 422, "invalid-input", "#/ratings");
        as(ANNA).get(at + "/case-readings").then().body("items", empty());
        as(ANNA).get(at + "/case-readings/" + id()).then().statusCode(404);
        read(ANNA, id(), reading(rating("5.2", 5, "Seen by Mrs Campbell.")))
                .statusCode(201)
                .body("warnings.looksLike", contains("name"));
    }

    @Test
    void readers_who_hand_in_at_once_settle_it_once() {
        List<CompletableFuture<Integer>> answers = Stream.of(ANNA, BEN, CLEO)
                .map(reader -> CompletableFuture.supplyAsync(() -> read(reader, id(), reading(rating("5.2", 5, "a")))
                        .extract()
                        .statusCode()))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join).sorted()).containsExactly(201, 201, 409);
        findings().body("items", hasSize(1));
    }

    @Test
    void record_of_a_former_draw_still_gets_its_second_reader_and_no_first_one() {
        read(ANNA, id(), reading(rating("5.2", 5, "a"))).statusCode(201);
        Client.request()
                .header("If-Match", "\"1\"")
                .body(Sample.caseSample().put("seed", "x").encode())
                .put(at + "/case-sample")
                .then()
                .statusCode(201);
        Sql.execute("update case_sample set drawn = '{R-0001}' where inspection_id = ? and version = 2", inspection);
        read(BEN, id(), reading(rating("5.2", 5, "a"))).statusCode(201);
        assertProblem(
                read(BEN, id(), reading(rating("5.2", 5, "a")).put("record", "R-0005")),
                422,
                "invalid-input",
                "#/record");
    }

    @Test
    void completed_inspection_takes_no_reading_but_recognises_a_repeated_one() {
        String annas = id();
        read(ANNA, annas, reading(rating("5.2", 5, "a"))).statusCode(201);
        read(BEN, id(), reading(rating("5.2", 5, "a"))).statusCode(201);
        Client.complete(inspection, Sample.completion()).statusCode(201);
        read(ANNA, annas, reading(rating("5.2", 5, "a"))).statusCode(200);
        assertProblem(read(CLEO, id(), reading(rating("1.1", 5, "a"))), 409, "fieldwork-completed");
        assertProblem(withdraw(ANNA, annas, "\"1\"", "Why not."), 409, "fieldwork-completed");
    }

    @Test
    void readings_are_listed_page_by_page_by_activity_record_reader_and_whether_they_are_withdrawn() {
        Stream.of(ANNA, BEN, CLEO).forEach(reader -> read(reader, id(), reading(rating("5.2", 1, "a"))));
        JsonObject another = Sample.activity().put("kind", "case-record-review");
        Client.record(inspection, another).statusCode(201);
        JsonObject elsewhere =
                reading(rating("5.2", 1, "a")).put("record", "R-0005").put("activityId", another.getString("id"));
        String withdrawn = id();
        read(ANNA, withdrawn, elsewhere).statusCode(201);
        String next = Client.get(at + "/case-readings?limit=1")
                .body("items", hasSize(1))
                .extract()
                .path("next");
        Client.get(at + "/case-readings?cursor=" + next)
                .body("items", hasSize(2))
                .body("next", nullValue());
        Client.get(at + "/case-readings?activityId=" + another.getString("id"))
                .body("items.record", containsInAnyOrder("R-0005"));
        Client.get(at + "/case-readings?record=R-0005").body("items.record", containsInAnyOrder("R-0005"));
        Client.get(at + "/case-readings?record=R-0005&activityId=" + UUID.randomUUID())
                .body("items", hasSize(0));
        String annas = at + "/case-readings?reader=" + "p-anna";
        Client.get(annas).body("items.record", containsInAnyOrder("R-0005", "R-0008"));
        Client.get(annas + "&withdrawn=true").body("items", hasSize(0));
        withdraw(ANNA, withdrawn, "\"1\"", "The wrong record.").statusCode(200);
        Client.get(annas + "&withdrawn=true").body("items.record", containsInAnyOrder("R-0005"));
        Client.get(annas + "&withdrawn=false").body("items.record", containsInAnyOrder("R-0008"));
        assertProblem(Client.get(at + "/case-readings?withdrawn=perhaps"), 422, "invalid-input", "#/withdrawn");
    }

    private @Nullable String findingsWithoutReadings() {
        return Client.get(at + "/readiness")
                .body("blocking", empty())
                .extract()
                .path("warnings.find { it.code == 'findings-without-readings' }?.detail");
    }

    private void settle(String record) {
        read(ANNA, id(), reading(rating("5.2", 5, "Plans are kept.")).put("record", record))
                .statusCode(201);
        read(BEN, id(), reading(rating("5.2", 5, "Plans are kept.")).put("record", record))
                .statusCode(201);
    }

    private String settled(String record, String indicator) {
        return Sql.text(
                "select finding_id from case_settlement where inspection_id = ? and case_record = ? and indicator = ?",
                inspection,
                record,
                indicator);
    }

    private ValidatableResponse findings() {
        return Client.get(at + "/findings");
    }

    private ValidatableResponse agreement() {
        return Client.get(at + "/case-readings/agreement").statusCode(200);
    }

    private String seen(Persona persona, String reading) {
        return as(persona).get(at + "/case-readings/" + reading).asString()
                + as(persona).get(at + "/case-readings").asString();
    }

    private ValidatableResponse read(Persona reader, String id, JsonObject reading) {
        return as(reader)
                .body(reading.encode())
                .put(at + "/case-readings/" + id)
                .then();
    }

    private ValidatableResponse amend(Persona reader, String id, String tag, JsonObject reading) {
        return as(reader)
                .header("If-Match", tag)
                .body(reading.encode())
                .put(at + "/case-readings/" + id)
                .then();
    }

    private ValidatableResponse withdraw(Persona persona, String id, String tag, String reason) {
        return as(persona)
                .header("If-Match", tag)
                .body(new JsonObject().put("reason", reason).encode())
                .put(at + "/case-readings/" + id + "/withdrawal")
                .then();
    }

    private JsonObject reading(JsonObject... ratings) {
        return Sample.caseReading(review, ratings);
    }

    private static JsonObject rating(String indicator, int evaluation, String narrative) {
        return Sample.rating(indicator, evaluation).put("narrative", narrative);
    }

    private static RequestSpecification as(Persona persona) {
        return Client.as(persona);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
