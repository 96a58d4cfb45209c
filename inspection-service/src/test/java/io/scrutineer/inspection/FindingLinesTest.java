package io.scrutineer.inspection;

import static io.restassured.RestAssured.given;
import static io.scrutineer.inspection.ProblemAnswer.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Sql;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Any number of findings, one on each line, all or none. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class FindingLinesTest {

    private static final String LINES = "application/x-ndjson";

    private final UUID inspection = UUID.randomUUID();
    private final JsonObject activity = Sample.activity();
    private final String path = "/v1/inspections/" + inspection + "/findings";

    @BeforeEach
    void fieldwork_that_has_begun() {
        Client.begin(inspection, activity);
    }

    @Test
    void more_than_a_megabyte_is_recorded_and_known_when_it_comes_again() {
        List<JsonObject> findings = findings(5_000);
        String body = lines(findings);
        assertThat(body).hasSizeGreaterThan(1_000_000);
        send(body).statusCode(201).body("recorded", equalTo(5_000)).body("alreadyKnown", equalTo(0));
        send(body).statusCode(200).body("recorded", equalTo(0)).body("alreadyKnown", equalTo(5_000));
        assertThat(recorded()).isEqualTo(5_000);
    }

    @Test
    void finding_that_can_not_be_is_named_by_line_and_field_and_leaves_nothing() {
        List<JsonObject> findings = findings(3_000);
        findings.get(2_499).put("indicator", "9.9");
        findings.get(2_500).put("evaluation", 7);
        assertProblem(send(lines(findings)), 422, "invalid-input", "#/line/2500/indicator", "#/line/2501/evaluation");
        findings.get(2_499).remove("narrative");
        assertProblem(send(lines(findings)), 422, "invalid-input", "#/line/2500/narrative");
        assertThat(recorded()).isZero();
    }

    @Test
    void line_that_is_not_readable_is_named_and_leaves_nothing() {
        String good = lines(findings(2));
        assertProblem(send(good + "{\"id\": \n"), 400, "unreadable-body", "#/line/3");
        assertProblem(send(good + finding().put("grade", 6).encode()), 400, "unreadable-body", "#/line/3/grade");
        assertProblem(
                send(good + finding().put("evaluation", "five").encode()),
                400,
                "unreadable-body",
                "#/line/3/evaluation");
        assertProblem(send(good + "[" + finding().encode() + "]"), 400, "unreadable-body", "#/line/3");
        assertProblem(send(good + "null\n"), 422, "invalid-input", "#/line/3");
        assertProblem(send(good + "x".repeat(70_000)), 422, "invalid-input", "#/line/3");
        assertProblem(send("\n \r\n"), 422, "invalid-input", "#");
        assertProblem(send(""), 422, "invalid-input", "#");
        assertThat(recorded()).isZero();
    }

    @Test
    void empty_lines_are_counted_and_skipped_and_the_last_needs_no_end() {
        String body = "\r\n" + finding().encode() + "\r\n\n"
                + finding().put("narrative", "So said Mr Smith.").encode();
        send(body)
                .statusCode(201)
                .body("recorded", equalTo(2))
                .body("warnings.pointer", contains("#/line/4/narrative"));
    }

    @Test
    void same_finding_on_two_lines_is_one_and_another_under_its_id_is_refused() {
        JsonObject finding = finding();
        String twice = lines(List.of(finding, finding));
        send(twice).statusCode(201).body("recorded", equalTo(1)).body("alreadyKnown", equalTo(1));
        String other =
                finding().encode() + "\n" + finding.copy().put("evaluation", 3).encode();
        assertProblem(send(other), 409, "id-in-use", "#/line/2/id");
        assertThat(recorded()).isEqualTo(1);
    }

    @Test
    void completed_fieldwork_takes_only_what_it_knows() {
        String body = lines(findings(3));
        send(body).statusCode(201);
        Client.complete(inspection, Sample.completion()).statusCode(201);
        send(body).statusCode(200).body("alreadyKnown", equalTo(3));
        assertProblem(send(finding().encode()), 409, "fieldwork-completed", "#/findings");
    }

    @Test
    void rights_and_agencies_are_those_of_findings() {
        String body = lines(findings(1));
        assertProblem(send(Persona.PANEL_MEMBER, body), 403, "insufficient-rights");
        assertProblem(send(Client.LEAD.at("healthcare-improvement-scotland"), body), 404, "not-found");
        assertProblem(given().contentType(LINES).body(bytes(body)).post(path).then(), 401, "not-identified");
        assertThat(recorded()).isZero();
    }

    @Test
    void whoever_is_not_known_sends_no_more_than_in_other_requests() {
        String body = lines(findings(5_000));
        assertProblem(given().contentType(LINES).body(bytes(body)).post(path).then(), 413, "content-too-large");
        assertProblem(
                given().contentType(LINES)
                        .header("Authorization", "Bearer of.bad.news")
                        .body(bytes(body))
                        .post(path)
                        .then(),
                401,
                "invalid-token");
        assertThat(recorded()).isZero();
    }

    @Test
    void body_for_another_address_is_no_larger_than_any() {
        String body = lines(findings(5_000));
        assertProblem(
                Client.as(Client.LEAD)
                        .contentType(LINES)
                        .body(bytes(body))
                        .post("/v1/inspections/" + inspection + "/activities")
                        .then(),
                413,
                "content-too-large");
    }

    @Test
    void no_file_is_left_behind_taken_refused_or_cut() throws IOException {
        long before = openBodies();
        send(lines(findings(10))).statusCode(201);
        send("{").statusCode(400);
        send(Persona.PANEL_MEMBER, "{").statusCode(403);
        for (int i = 0; i < 50; i++) {
            RawRequest cut =
                    new RawRequest().head("POST", path, LINES, 1_000_000).send("{\"id\"");
            if (i % 2 == 0) {
                cut.close();
            } else {
                cut.reset();
            }
        }
        await().untilAsserted(() -> assertThat(openBodies()).isEqualTo(before));
        send(lines(findings(1))).statusCode(201);
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".body"));
        }
    }

    /** Of this process, which has the service in it; Linux shows where an open file was, linked or not. */
    private static long openBodies() {
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            return open.filter(FindingLinesTest::isBody).count();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isBody(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString().contains(".body");
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }

    private int recorded() {
        return Integer.parseInt(Sql.text("select count(*) from finding where inspection_id = ?", inspection));
    }

    private JsonObject finding() {
        return Sample.finding(activity);
    }

    private List<JsonObject> findings(int count) {
        return IntStream.range(0, count).mapToObj(i -> finding()).toList();
    }

    private static String lines(List<JsonObject> findings) {
        return findings.stream().map(JsonObject::encode).collect(Collectors.joining("\n", "", "\n"));
    }

    private static byte[] bytes(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }

    private ValidatableResponse send(String body) {
        return send(Client.LEAD, body);
    }

    private ValidatableResponse send(Persona who, String body) {
        return Client.as(who).contentType(LINES).body(bytes(body)).post(path).then();
    }
}
