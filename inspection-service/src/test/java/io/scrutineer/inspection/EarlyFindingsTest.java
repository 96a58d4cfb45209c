package io.scrutineer.inspection;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.scrutineer.local.identity.LocalIssuer;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Sql;
import io.scrutineer.testparts.Tokens;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Findings that are taken before the REST framework are answered, stored and recorded in the audit trail as its endpoint
 * would do it: a query is ignored by the endpoint, and keeps a request on the ordinary way.
 */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EarlyFindingsTest {

    private static final String ORDINARY = "?ordinary";
    private static final Persona PERSON = Persona.of("p-early", "care-inspectorate", "inspector", "planner");

    /** They belong to one request. */
    private static final Set<String> OF_ONE_REQUEST = Set.of("x-request-id", "ratelimit");

    private final UUID inspection = UUID.randomUUID();
    private final JsonObject activity = Sample.activity();

    @BeforeEach
    void fieldwork_that_has_begun() {
        Client.begin(inspection, activity);
    }

    @Test
    void usual_request_is_taken_early() {
        double before = taken();
        assertThat(send("", finding()).statusCode()).isEqualTo(201);
        assertThat(taken()).isEqualTo(before + 1);
        assertThat(send(ORDINARY, finding()).statusCode()).isEqualTo(201);
        assertThat(taken()).isEqualTo(before + 1);
    }

    @Test
    void answer_row_and_entry_are_those_of_the_endpoint() {
        JsonObject early = finding().put("narrative", "We met Mrs MacDonald there.");
        JsonObject ordinary = early.copy().put("id", UUID.randomUUID().toString());
        Response answer = send("", early);
        Response expected = send(ORDINARY, ordinary);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertSame(answer, expected);
        assertThat(row(early)).isEqualTo(row(ordinary));
        assertThat(entry(answer))
                .isEqualTo(entry(expected))
                .singleElement()
                .asString()
                .endsWith("findings|done|" + inspection);
    }

    @Test
    void request_has_the_id_of_its_trace() {
        String trace = UUID.randomUUID().toString().replace("-", "");
        Response answer = given().header("Authorization", Tokens.bearer(PERSON))
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .contentType("application/json")
                .body(body(finding()))
                .post(path());
        assertThat(answer.header("X-Request-Id")).isEqualTo(trace);
        assertThat(entry(answer)).hasSize(1);
    }

    @Test
    void requests_are_counted_by_the_template_of_their_address() {
        send("", finding());
        String metrics = given().get("/q/metrics").asString();
        assertThat(metrics)
                .contains("http_server_requests_seconds_count{method=\"POST\",outcome=\"SUCCESS\",status=\"201\","
                        + "uri=\"/v1/inspections/{inspectionId}/findings\"}")
                .doesNotContain(inspection.toString());
    }

    private static List<String> authorizations() {
        JwtClaims expired = Tokens.issuer().claims(PERSON);
        expired.setIssuedAt(NumericDate.fromSeconds(NumericDate.now().getValue() - 600));
        expired.setExpirationTime(NumericDate.fromSeconds(NumericDate.now().getValue() - 60));
        JwtClaims noPerson = Tokens.issuer().claims(PERSON);
        noPerson.setSubject("Jane Doe <jane@example.org>");
        return List.of(
                "Bearer " + Tokens.issuer().sign(expired),
                "Bearer " + Tokens.issuer().sign(noPerson),
                "Bearer " + LocalIssuer.create().sign(Tokens.issuer().claims(PERSON)),
                "Bearer a.b.c",
                "Bearer x",
                "Basic cDpw",
                Tokens.bearer(Persona.of("p-panel", "care-inspectorate", "panel-member")),
                Tokens.bearer(Persona.of("p-nothing", "care-inspectorate")),
                Tokens.bearer(Persona.of("p-elsewhere", "healthcare-improvement-scotland", "inspector")));
    }

    @Test
    void who_may_not_is_refused_as_by_the_endpoint() {
        JsonObject finding = finding();
        for (String authorization : authorizations()) {
            assertRefusedAlike(authorization, finding);
            assertRefusedAlike(authorization, finding); // a token may be remembered now
        }
        assertThat(row(finding)).isNull();
    }

    private void assertRefusedAlike(String authorization, JsonObject finding) {
        Response answer = send(authorization, path(), body(finding));
        Response expected = send(authorization, path() + ORDINARY, body(finding));
        assertThat(answer.statusCode()).as(authorization).isIn(401, 403, 404);
        assertSame(answer, expected);
        assertThat(entry(answer)).isEqualTo(entry(expected));
    }

    @Test
    void partnership_may_not() {
        Persona officer = Persona.ofPartnership("p-officer", Sample.PARTNERSHIP);
        Response answer = send(Tokens.bearer(officer), path(), body(finding()));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertSame(answer, send(Tokens.bearer(officer), path() + ORDINARY, body(finding())));
    }

    @Test
    void nobody_is_refused_as_by_the_endpoint() {
        assertSame(
                given().contentType("application/json").body(body(finding())).post(path()),
                given().contentType("application/json").body(body(finding())).post(path() + ORDINARY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "{\"findings\":null}",
                "{\"findings\":[]}",
                "{\"findings\":[null]}",
                "{\"findings\":[{}]}",
                "{\"findings\":[{\"id\":1}]}",
                "{\"findings\":[]} x",
                "{\"findings\":[],\"findings\":[]}",
                "{\"more\":1}",
                "nonsense"
            })
    void body_that_is_wrong_is_refused_as_by_the_endpoint(String body) {
        Response answer = send(Tokens.bearer(PERSON), path(), body);
        assertThat(answer.statusCode()).isIn(400, 422);
        assertSame(answer, send(Tokens.bearer(PERSON), path() + ORDINARY, body));
    }

    @Test
    void field_that_is_wrong_is_refused_as_by_the_endpoint() {
        for (UnaryOperator<JsonObject> fault : List.<UnaryOperator<JsonObject>>of(
                finding -> finding.put("indicator", "9.9"),
                finding -> finding.put("evaluation", 99),
                finding -> finding.put("evaluation", 2.5),
                finding -> finding.put("type", "neither"),
                finding -> finding.put("narrative", " "),
                finding -> finding.put("narrative", "x".repeat(4_001)),
                finding -> finding.put("narrative", "NUL \u0000"),
                finding -> finding.put("activityId", UUID.randomUUID().toString()),
                finding -> finding.put("unknown", 1))) {
            JsonObject finding = fault.apply(finding());
            Response answer = send("", finding);
            assertThat(answer.statusCode()).isIn(400, 422);
            assertSame(answer, send(ORDINARY, finding));
            assertThat(row(finding)).isNull();
        }
    }

    @Test
    void what_is_known_is_answered_as_by_the_endpoint() {
        JsonObject finding = finding();
        send("", finding);
        Response again = send("", finding);
        assertThat(again.statusCode()).isEqualTo(200);
        assertSame(again, send(ORDINARY, finding));
        Response clash = send("", finding.copy().put("evaluation", 2));
        assertThat(clash.statusCode()).isEqualTo(409);
        assertSame(clash, send(ORDINARY, finding.copy().put("evaluation", 2)));
    }

    @Test
    void activity_that_comes_after_those_that_are_remembered_is_known_too() {
        send("", finding());
        JsonObject later = Sample.activity();
        Client.record(inspection, later).statusCode(201);
        double before = taken();
        assertThat(send("", Sample.finding(later)).statusCode()).isEqualTo(201);
        assertThat(taken()).isEqualTo(before + 1);
    }

    @Test
    void completed_inspection_is_answered_as_by_the_endpoint() {
        UUID completed = Client.completedInspection();
        Response answer = send(Tokens.bearer(PERSON), path(completed), body(finding()));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertSame(answer, send(Tokens.bearer(PERSON), path(completed) + ORDINARY, body(finding())));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 21, 300})
    void any_number_is_recorded(int count) {
        JsonObject[] findings =
                IntStream.range(0, count).mapToObj(i -> finding()).toArray(JsonObject[]::new);
        Response answer = send("", findings);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.<Integer>path("recorded")).isEqualTo(count);
    }

    @Test
    void address_written_otherwise_is_answered_as_by_the_endpoint() {
        for (String path : List.of(
                path().toUpperCase(Locale.ROOT).replace("V1", "v1"),
                "/v1/inspections/" + inspection.toString().toUpperCase(Locale.ROOT) + "/findings",
                path() + "/",
                "/v1/inspections/1-1-1-1-1/findings",
                "/v1/inspections/nowhere/findings")) {
            assertSame(
                    send(Tokens.bearer(PERSON), path, body(finding())),
                    send(Tokens.bearer(PERSON), path + ORDINARY, body(finding())));
        }
    }

    @Test
    void other_media_types_are_answered_as_by_the_endpoint() {
        for (Map.Entry<String, String> types :
                Map.of("text/plain", "*/*", "application/json", "text/html").entrySet()) {
            assertSame(typed(types, path()), typed(types, path() + ORDINARY));
        }
    }

    private Response typed(Map.Entry<String, String> types, String path) {
        return given().header("Authorization", Tokens.bearer(PERSON))
                .header("Content-Type", types.getKey())
                .header("Accept", types.getValue())
                .body(body(finding()).getBytes(UTF_8))
                .post(path);
    }

    @Test
    void head_that_is_too_long_is_refused_as_by_the_endpoint() {
        Response answer = longHead(path());
        assertThat(answer.statusCode()).isEqualTo(431);
        assertSame(answer, longHead(path() + ORDINARY));
    }

    private Response longHead(String path) {
        return given().header("Authorization", Tokens.bearer(PERSON))
                .header("X-Long", "x".repeat(20_000))
                .contentType("application/json")
                .body(body(finding()))
                .post(path);
    }

    private static void assertSame(Response answer, Response expected) {
        assertThat(answer.statusCode()).isEqualTo(expected.statusCode());
        assertThat(answer.statusLine()).isEqualTo(expected.statusLine());
        assertThat(answer.asString()).isEqualTo(expected.asString());
        assertThat(fields(answer)).isEqualTo(fields(expected));
        assertThat(answer.header("X-Request-Id")).matches("[0-9a-f]{32}");
        assertThat(limit(answer)).isEqualTo(limit(expected));
    }

    private static Map<String, List<String>> fields(Response answer) {
        Map<String, List<String>> fields = answer.headers().asList().stream()
                .collect(Collectors.groupingBy(
                        header -> header.getName().toLowerCase(Locale.ROOT),
                        TreeMap::new,
                        Collectors.mapping(Header::getValue, Collectors.toList())));
        fields.keySet().removeAll(OF_ONE_REQUEST);
        return fields;
    }

    /** Which limit it is that is told of. */
    private static @Nullable String limit(Response answer) {
        String limit = answer.header("RateLimit");
        return limit == null ? null : limit.replaceFirst("r=\\d+", "r=?");
    }

    private Response send(String query, JsonObject... findings) {
        return send(Tokens.bearer(PERSON), path() + query, body(findings));
    }

    private static Response send(String authorization, String path, String body) {
        return given().header("Authorization", authorization)
                .contentType("application/json")
                .body(body)
                .post(path);
    }

    private String path() {
        return path(inspection);
    }

    private static String path(UUID inspection) {
        return "/v1/inspections/" + inspection + "/findings";
    }

    private JsonObject finding() {
        return Sample.finding(activity);
    }

    private static String body(JsonObject... findings) {
        return new JsonObject()
                .put("findings", new JsonArray(List.of(findings)))
                .encode();
    }

    private static double taken() {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("findings_early_total"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .findFirst()
                .orElseThrow();
    }

    /** What is stored of a finding, but for its id and its time. */
    private static @Nullable String row(JsonObject finding) {
        List<String> rows = Sql.texts(
                "select (to_jsonb(f) - 'id' - 'recorded_at' - 'changed_in' - 'heads')::text from finding f where id = ?",
                UUID.fromString(finding.getString("id")));
        return rows.isEmpty() ? null : rows.get(0);
    }

    /** The entries of a request, without its id. */
    private static List<String> entry(Response answer) {
        return Sql.texts(
                "select concat_ws('|', p.person, organisation, roles, action, outcome, subject) from audit.entry e"
                        + " left join audit.person p on p.pseudonym = e.person where request = ?",
                answer.header("X-Request-Id"));
    }
}
