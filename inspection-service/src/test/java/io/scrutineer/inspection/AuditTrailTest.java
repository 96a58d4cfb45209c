package io.scrutineer.inspection;

import static io.restassured.RestAssured.given;
import static io.scrutineer.inspection.ProblemAnswer.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.testparts.RealParts;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AuditTrailTest {

    /** What anybody may read; nobody records it. */
    private static final Set<String> PUBLIC = Set.of(
            "GET /v1/areas",
            "GET /v1/areas/{code}",
            "GET /v1/bodies",
            "GET /v1/calendars",
            "GET /v1/calendars/{id}/{version}",
            "GET /v1/case-sample-size",
            "GET /v1/frameworks",
            "GET /v1/frameworks/schema",
            "GET /v1/frameworks/{id}/{version}",
            "GET /v1/partnerships",
            "GET /v1/partnerships/{id}");

    private static final Persona EVERYBODY = Persona.of(
            "p-lead-ci", "care-inspectorate", "planner", "lead-inspector", "inspector", "auditor", "concern-officer");

    private static final String WHO = "body:care-inspectorate|auditor,concern-officer,inspector,lead-inspector,planner";

    @Inject
    AgroalDataSource dataSource;

    private final UUID inspection = UUID.randomUUID();
    private final JsonObject activity = Sample.activity();
    private final JsonObject finding = Sample.finding(activity);

    @BeforeEach
    void partnership() {
        Client.registerPartnership();
    }

    @Test
    void every_change_and_every_unpublished_read_leaves_one_entry_with_who_and_what() {
        String at = "/v1/inspections/" + inspection;
        Set<String> seen = new TreeSet<>();
        seen.add(recorded(
                body(Sample.partnership()), "PUT", "/v1/partnerships/" + Sample.PARTNERSHIP, Sample.PARTNERSHIP));
        String partnership = "p-" + inspection;
        Client.put("/v1/partnerships/" + partnership, Sample.partnership()).statusCode(201);
        recorded(
                body(Sample.partnership().put("name", "Renamed")).header("If-Match", "\"1\""),
                "PUT",
                "/v1/partnerships/" + partnership,
                partnership);
        seen.add(recorded(body(Sample.plan()), "PUT", at, inspection.toString()));
        seen.addAll(planned(at));
        seen.add(recorded(
                body(new JsonObject().put("activities", new JsonArray().add(activity))),
                "POST",
                at + "/activities",
                inspection.toString()));
        seen.add(recorded(
                body(new JsonObject().put("findings", new JsonArray().add(finding))),
                "POST",
                at + "/findings",
                inspection.toString()));
        seen.addAll(putRight(at, "/activities/", activity));
        seen.addAll(putRight(at, "/findings/", finding));
        seen.addAll(read(at));
        seen.addAll(surveyed(at));
        seen.addAll(concerning(at));
        JsonObject nothing = new JsonObject().put("operations", new JsonArray());
        seen.add(recorded(body(nothing), "POST", at + "/sync", inspection.toString()));
        seen.add(recorded(matching(body(Sample.completion()), at), "PUT", at + "/completion", inspection.toString()));
        seen.addAll(amended(at));
        for (String read : List.of(
                "",
                "/phases",
                "/timeline",
                "/team",
                "/case-sample",
                "/position-statement",
                "/position-statement/versions",
                "/case-sample/versions",
                "/activities",
                "/findings",
                "/changes",
                "/readiness",
                "/completion",
                "/snapshot",
                "/amendments")) {
            seen.add(recorded(request(), "GET", at + read, inspection.toString()));
        }
        seen.add(recorded(request(), "GET", "/v1/inspections", ""));
        for (String read : List.of("entries", "checkpoints", "verification")) {
            seen.add(recorded(request(), "GET", "/v1/audit/" + read, ""));
        }
        for (String method : List.of("GET", "DELETE")) {
            seen.add(recorded(request(), method, "/v1/staff/p-who-left/personal-data", "?"));
        }
        String hold = "/v1/legal-holds/" + inspection;
        seen.add(recorded(body(new JsonObject().put("reference", "A-1")), "PUT", hold, inspection.toString()));
        seen.add(recorded(request(), "GET", "/v1/legal-holds", ""));
        seen.add(recorded(request(), "GET", hold, inspection.toString()));
        seen.add(recorded(request().header("If-Match", "*"), "DELETE", hold, inspection.toString()));
        assertThat(seen).as("no endpoint is forgotten").isEqualTo(endpointsThatAreNotPublic());
    }

    /** What can be done to a piece of evidence that is recorded. */
    private Set<String> putRight(String at, String list, JsonObject piece) {
        String path = at + list + piece.getString("id");
        String subject = inspection + "/" + piece.getString("id");
        JsonObject reason = new JsonObject().put("reason", "Recorded twice.");
        Set<String> seen = new TreeSet<>();
        seen.add(recorded(matching(body(reason), path), "PUT", path + "/withdrawal", subject));
        seen.add(recorded(matching(body(piece), path), "PUT", path, subject));
        seen.add(recorded(request(), "GET", path, subject));
        seen.add(recorded(request(), "GET", path + "/history", subject));
        return seen;
    }

    /** How completed fieldwork is amended; another person approves it. */
    private Set<String> amended(String at) {
        String id = UUID.randomUUID().toString();
        String path = at + "/amendments/" + id;
        String subject = inspection + "/" + id;
        JsonObject conclusions = Sample.completion().put("strengths", new JsonArray());
        JsonObject amendment = new JsonObject()
                .put("snapshotVersion", 1)
                .put("reason", "A strength was overstated.")
                .put("conclusions", conclusions);
        JsonObject refusal = new JsonObject().put("approved", false).put("reason", "It was not.");
        Set<String> seen = new TreeSet<>();
        seen.add(recorded(body(amendment), "PUT", path, subject));
        seen.add(recorded(matching(body(refusal), path), "PUT", path + "/decision", subject));
        seen.add(recorded(request(), "GET", path, subject));
        seen.add(recorded(request(), "GET", at + "/snapshots/1", inspection + "/1"));
        return seen;
    }

    /** What the reading of case records is made of. */
    private Set<String> read(String at) {
        JsonObject review = Sample.activity().put("kind", "case-record-review");
        Client.record(inspection, review).statusCode(201);
        String id = UUID.randomUUID().toString();
        String path = at + "/case-readings/" + id;
        String subject = inspection + "/" + id;
        JsonObject reading = Sample.caseReading(review, Sample.rating("5.2", 4));
        JsonObject reason = new JsonObject().put("reason", "The wrong record was opened.");
        Set<String> seen = new TreeSet<>();
        seen.add(recorded(body(reading), "PUT", path, subject));
        seen.add(recorded(request(), "GET", path, subject));
        seen.add(recorded(body(reason).header("If-Match", "\"1\""), "PUT", path + "/withdrawal", subject));
        seen.add(recorded(request(), "GET", path + "/history", subject));
        for (String list : List.of("", "/agreement", "/third-readings")) {
            seen.add(recorded(request(), "GET", at + "/case-readings" + list, inspection.toString()));
        }
        return seen;
    }

    /** What the import of a survey is made of. */
    private Set<String> surveyed(String at) {
        String id = UUID.randomUUID().toString();
        String path = at + "/surveys/" + id;
        String subject = inspection + "/" + id;
        Set<String> seen = new TreeSet<>();
        seen.add(recorded(body(Sample.survey()), "PUT", path, subject));
        seen.add(recorded(request(), "GET", path, subject));
        seen.add(recorded(request(), "GET", at + "/surveys", inspection.toString()));
        RequestSpecification file =
                request().contentType("text/csv").body(Sample.answers().getBytes(StandardCharsets.UTF_8));
        seen.add(recorded(matching(file, path), "PUT", path + "/answers", subject));
        seen.add(recorded(request(), "GET", path + "/answers", subject));
        return seen;
    }

    /** What is done about a matter of concern. */
    private Set<String> concerning(String at) {
        String concern = UUID.randomUUID().toString();
        String step = UUID.randomUUID().toString();
        String path = at + "/concerns/" + concern;
        String subject = inspection + "/" + concern;
        Set<String> seen = new TreeSet<>();
        seen.add(recorded(body(Sample.concern()), "PUT", path, subject));
        seen.add(recorded(body(Sample.concern()), "PUT", path, subject));
        seen.add(recorded(request(), "GET", path, subject));
        seen.add(recorded(request(), "GET", at + "/concerns", inspection.toString()));
        seen.add(recorded(request(), "GET", "/v1/concerns", ""));
        seen.add(recorded(
                body(Sample.escalation()).header("If-Match", "*"),
                "PUT",
                path + "/escalations/" + step,
                subject + "/" + step));
        return seen;
    }

    /** What planning is made of. */
    private Set<String> planned(String at) {
        Set<String> seen = new TreeSet<>();
        String id = inspection.toString();
        JsonObject calendar = new JsonObject(
                request().get("/v1/calendars/scotland-bank-holidays/2026").asString());
        calendar.remove("id");
        calendar.remove("version");
        seen.add(recorded(
                body(calendar), "PUT", "/v1/calendars/scotland-bank-holidays/2026", "scotland-bank-holidays/2026"));
        JsonObject framework = new JsonObject(
                request().get("/v1/frameworks/improving-lives/2016").asString());
        seen.add(recorded(body(framework), "PUT", "/v1/frameworks/improving-lives/2016", "improving-lives/2016"));
        JsonObject phase = new JsonObject().put("phase", "preparation").put("reason", "Told.");
        seen.add(recorded(body(phase).header("If-Match", "*"), "PUT", at + "/phase", id));
        String conflict = UUID.randomUUID().toString();
        seen.add(recorded(body(Sample.conflict("p-else")), "PUT", "/v1/conflicts-of-interest/" + conflict, conflict));
        seen.add(recorded(request(), "GET", "/v1/conflicts-of-interest", ""));
        seen.add(recorded(request(), "GET", "/v1/conflicts-of-interest/" + conflict, conflict));
        seen.add(recorded(
                body(new JsonObject().put("reason", "noted-in-error")).header("If-Match", "*"),
                "PUT",
                "/v1/conflicts-of-interest/" + conflict + "/end",
                conflict));
        String member = UUID.randomUUID().toString();
        String team = at + "/team/" + member;
        seen.add(recorded(body(Sample.member("p-any")), "PUT", team, id + "/" + member));
        seen.add(recorded(request(), "GET", team, id + "/" + member));
        seen.add(recorded(request().header("If-Match", "*"), "DELETE", team, id + "/" + member));
        seen.add(recorded(body(Sample.caseSample()), "PUT", at + "/case-sample", id));
        seen.add(recorded(body(Sample.positionStatement()), "PUT", at + "/position-statement", id));
        return seen;
    }

    @Test
    void read_that_changed_nothing_since_and_read_of_the_head_alone_are_reads() {
        Client.plan(inspection, Sample.plan()).statusCode(201);
        String at = "/v1/inspections/" + inspection;
        Response first = request().get(at);
        assertThat(request()
                        .header("If-None-Match", first.header("ETag"))
                        .get(at)
                        .statusCode())
                .isEqualTo(304);
        assertThat(request().head(at).statusCode()).isEqualTo(200);
        assertThat(entries("subject = ? and outcome = 'read'", inspection.toString()))
                .hasSize(3);
    }

    @Test
    void change_that_did_not_come_about_leaves_none() {
        Client.plan(inspection, Sample.plan()).statusCode(201);
        Client.plan(inspection, Sample.plan()).statusCode(428);
        Client.plan(UUID.randomUUID(), Sample.plan().put("areaCode", "S99")).statusCode(422);
        assertThat(entries("subject = ?", inspection.toString())).hasSize(1);
    }

    @Test
    void nothing_is_changed_and_nothing_is_shown_when_it_can_not_be_recorded() {
        UUID known = UUID.randomUUID();
        Client.plan(known, Sample.plan()).statusCode(201);
        execute("alter table audit.entry rename to entry_away");
        try {
            assertProblem(Client.plan(inspection, Sample.plan()), 503, "try-again");
            Response read = request().get("/v1/inspections/" + known);
            assertProblem(read.then(), 503, "try-again");
            assertThat(read.asString()).doesNotContain(known.toString());
        } finally {
            execute("alter table audit.entry_away rename to entry");
        }
        Client.get("/v1/inspections/" + inspection).statusCode(404);
        Client.plan(inspection, Sample.plan()).statusCode(201);
        assertThat(entries("subject = ? and outcome = 'done'", inspection.toString()))
                .hasSize(1);
    }

    @Test
    void no_free_text_reaches_the_trail() {
        String secret = "Kirsty-" + UUID.randomUUID();
        Client.plan(inspection, Sample.plan()).statusCode(201);
        Client.record(inspection, activity.put("title", secret)).statusCode(201);
        finding.put("narrative", secret);
        Client.record(inspection, new JsonArray().add(finding)).statusCode(201);
        request().queryParam("indicator", secret).get("/v1/inspections/" + inspection + "/findings");
        request().header("traceparent", secret).header("X-Request-Id", secret).get("/v1/inspections/" + inspection);
        Client.as(Persona.INSPECTOR).get("/v1/inspections?" + secret);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(query("select count(*)::text from audit.entry e where not exists"
                                + " (select from audit.seal s where s.entry_id = e.id)"))
                        .containsExactly("0"));
        assertThat(query("select entry::text from audit.entry")).noneMatch(entry -> entry.contains(secret));
        assertThat(request().get("/v1/audit/entries?limit=100000").asString())
                .contains(inspection.toString())
                .doesNotContain(secret);
    }

    @Test
    void request_has_the_id_of_its_callers_trace_or_one_of_its_own() {
        String trace = UUID.randomUUID().toString().replace("-", "");
        assertThat(request()
                        .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                        .get("/v1/inspections")
                        .header("X-Request-Id"))
                .isEqualTo(trace);
        assertThat(entries("request = ?", trace)).hasSize(1);
        assertThat(given().get("/q/health/live").header("X-Request-Id")).matches("[0-9a-f]{32}");
    }

    @Test
    void trail_is_exported_with_its_people_and_goes_on_where_it_was_left() {
        Client.plan(inspection, Sample.plan()).statusCode(201);
        List<JsonObject> lines = await().atMost(Duration.ofSeconds(60))
                .until(() -> export("?limit=100000"), found -> found.stream()
                        .anyMatch(line -> line.getString("subject").equals(inspection.toString())));
        JsonObject entry = lines.stream()
                .filter(line -> line.getString("subject").equals(inspection.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(entry.getString("person")).isEqualTo("p-lead-ci");
        assertThat(entry.getString("hash")).matches("[0-9a-f]{64}");
        assertThat(entry.getString("action")).isEqualTo("PUT /v1/inspections/{inspectionId}");
        long position = entry.getLong("position");
        assertThat(export("?limit=1&after=" + (position - 1))).containsExactly(entry);
        assertThat(export("?until=2020-01-01T00:00:00Z")).isEmpty();
        request().get("/v1/audit/entries?limit=100001").then().statusCode(422);
        request().get("/v1/audit/entries?after=x").then().statusCode(422);
        request().get("/v1/audit/entries?from=yesterday").then().statusCode(422);
    }

    @Test
    void trail_verifies_itself_and_tells_of_a_cut_that_an_auditor_can_prove() {
        Client.plan(inspection, Sample.plan()).statusCode(201);
        request().get("/v1/audit/verification").then().statusCode(200).body("intact", equalTo(true));
        request()
                .get("/v1/audit/verification?position=999999999&hash=" + "0".repeat(64))
                .then()
                .statusCode(200)
                .body("intact", equalTo(false))
                .body("findings.kind", hasItem("truncated"));
        request().get("/v1/audit/verification?position=1").then().statusCode(422);
    }

    @Test
    void metrics_tell_how_the_sealer_does() {
        assertThat(given().get("/q/metrics").asString())
                .contains("audit_sealed_total")
                .contains("audit_unsealed ");
    }

    private static List<JsonObject> export(String query) {
        return request()
                .get("/v1/audit/entries" + query)
                .asString()
                .lines()
                .map(JsonObject::new)
                .toList();
    }

    /** Sends the request, finds its one entry, and gives its action. */
    private String recorded(RequestSpecification request, String method, String path, String subject) {
        Response answer = request.request(method, path);
        assertThat(answer.statusCode()).as(method + " " + path).isBetween(200, 299);
        List<String> found = entries("request = ?", answer.header("X-Request-Id"));
        assertThat(found).as(method + " " + path).hasSize(1);
        String[] columns = found.get(0).split("\\|", -1);
        assertThat(columns[0] + "|" + columns[1]).isEqualTo(WHO);
        assertThat(columns[3]).isEqualTo(subject);
        assertThat(columns[4]).isEqualTo(method.equals("GET") ? "read" : "done");
        assertThat(columns[5]).isEqualTo("p-lead-ci");
        return columns[2];
    }

    private static RequestSpecification request() {
        return Client.as(EVERYBODY);
    }

    private static RequestSpecification body(JsonObject body) {
        return request().body(body.encode());
    }

    private static RequestSpecification matching(RequestSpecification change, String path) {
        return change.header("If-Match", Client.get(path).extract().header("ETag"));
    }

    private static Set<String> endpointsThatAreNotPublic() {
        JsonObject paths = new JsonObject(
                        given().accept("application/json").get("/q/openapi").asString())
                .getJsonObject("paths");
        return paths.fieldNames().stream()
                .flatMap(path -> paths.getJsonObject(path).fieldNames().stream()
                        .filter(Set.of("get", "put", "post", "delete", "patch")::contains)
                        .map(method -> method.toUpperCase(Locale.ROOT) + " " + path))
                .filter(endpoint -> !PUBLIC.contains(endpoint))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> entries(String condition, String value) {
        return query(
                "select concat_ws('|', organisation, roles, action, subject, outcome, p.person)"
                        + " from audit.entry join audit.person p on p.pseudonym = entry.person where " + condition,
                value);
    }

    private List<String> query(String query, String... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                select.setString(i + 1, values[i]);
            }
            List<String> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String statement) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement execute = connection.prepareStatement(statement)) {
            execute.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
