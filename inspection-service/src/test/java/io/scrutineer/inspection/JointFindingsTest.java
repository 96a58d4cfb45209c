package io.scrutineer.inspection;

import static io.restassured.RestAssured.given;
import static io.scrutineer.inspection.ProblemAnswer.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Sql;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Findings of requests that come at the same time are recorded in one transaction, and each request is its own. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class JointFindingsTest {

    private static final Persona FIRST = Persona.of("p-joint-1", "care-inspectorate", "inspector");
    private static final Persona SECOND = Persona.of("p-joint-2", "care-inspectorate", "associate-assessor");
    private static final Persona PARTNER = Persona.of("p-joint-3", "hmics", "inspector");

    /** How many groups of a body are written at once. */
    private static final int WRITERS = 1;

    private final ExecutorService clients = Executors.newCachedThreadPool();
    private final UUID held = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final JsonObject activity = Sample.activity();
    private final JsonObject otherActivity = Sample.activity();

    @BeforeEach
    void fieldwork_that_has_begun() {
        Client.registerPartnership();
        Client.plan(held, Sample.plan()).statusCode(201);
        Client.record(held, activity).statusCode(201);
        Client.plan(other, Sample.plan().put("partnerBodies", new JsonArray())).statusCode(201);
        Client.record(other, otherActivity).statusCode(201);
    }

    @AfterEach
    void clientsAreGone() {
        clients.shutdownNow();
    }

    @Test
    void requests_of_two_people_about_two_inspections_share_a_transaction_and_each_has_its_entry() {
        JsonObject mine = Sample.finding(activity);
        JsonObject another = Sample.finding(otherActivity);
        JsonObject warned = Sample.finding(activity).put("narrative", "We met Mrs MacDonald there.");
        List<ValidatableResponse> answers = together(
                FIRST,
                () -> send(FIRST, held, mine),
                () -> send(SECOND, other, another),
                () -> send(SECOND, held, warned));

        assertThat(statuses(answers)).containsExactly(201, 201, 201);
        assertThat(answers.get(0).extract().<Object>path("warnings")).isNull();
        assertThat(answers.get(2).extract().<List<String>>path("warnings.pointer"))
                .containsExactly("#/findings/0/narrative");
        assertThat(transactions(mine, another, warned)).hasSize(1);
        assertThat(recordedBy(mine)).isEqualTo("p-joint-1 care-inspectorate inspector");
        assertThat(recordedBy(another)).isEqualTo("p-joint-2 care-inspectorate associate-assessor");
        assertThat(entries(FIRST, held)).isEqualTo(WRITERS + 1); // those that held up the others are the first
        assertThat(entries(SECOND, held)).isEqualTo(1);
        assertThat(entries(SECOND, other)).isEqualTo(1);
    }

    @Test
    void what_is_wrong_with_one_is_answered_to_that_one_and_the_others_are_recorded() {
        JsonObject good = Sample.finding(activity);
        JsonObject alsoGood = Sample.finding(otherActivity);
        JsonObject bad = Sample.finding(activity).put("indicator", "9.9");
        JsonObject lost = Sample.finding(Sample.activity());
        JsonObject nowhere = Sample.finding(activity);
        List<ValidatableResponse> answers = together(
                FIRST,
                () -> send(FIRST, held, good),
                () -> send(FIRST, held, bad),
                () -> send(FIRST, held, lost),
                () -> send(FIRST, UUID.randomUUID(), nowhere),
                () -> send(SECOND, other, alsoGood));

        assertThat(statuses(answers)).containsExactly(201, 422, 422, 404, 201);
        assertProblem(answers.get(1), 422, "invalid-input", "#/findings/0/indicator");
        assertProblem(answers.get(2), 422, "invalid-input", "#/findings/0/activityId");
        assertThat(transactions(good, alsoGood)).hasSize(1);
        assertThat(transactions(bad, lost, nowhere)).isEmpty();
        assertThat(entries(FIRST, held)).isEqualTo(WRITERS + 1);
    }

    @Test
    void what_is_frozen_is_refused_beside_what_is_open() {
        UUID completed = Client.completedInspection();
        JsonObject late = Sample.finding(activity);
        JsonObject good = Sample.finding(activity);
        List<ValidatableResponse> answers =
                together(FIRST, () -> send(FIRST, completed, late), () -> send(FIRST, held, good));
        assertProblem(answers.get(0), 409, "fieldwork-completed", "#/findings");
        assertThat(answers.get(1).extract().statusCode()).isEqualTo(201);
        assertThat(transactions(late)).isEmpty();
    }

    @Test
    void inspection_that_was_cancelled_takes_none_although_it_is_remembered() {
        send(FIRST, held, Sample.finding(activity)).statusCode(201);
        Client.request()
                .header("If-Match", "*")
                .body("{\"phase\": \"cancelled\", \"reason\": \"No longer needed.\"}")
                .put("/v1/inspections/" + held + "/phase")
                .then()
                .statusCode(200);
        assertProblem(send(FIRST, held, Sample.finding(activity)), 409, "inspection-cancelled");
    }

    @Test
    void inspection_of_others_takes_none_although_it_is_remembered() {
        send(FIRST, other, Sample.finding(otherActivity)).statusCode(201);
        JsonObject foreign = Sample.finding(otherActivity);
        send(PARTNER, other, foreign).statusCode(404);
        assertThat(transactions(foreign)).isEmpty();
    }

    @Test
    void of_two_that_name_one_id_differently_one_is_recorded_and_the_other_refused() {
        JsonObject one = Sample.finding(activity);
        JsonObject another = one.copy().put("evaluation", 2);
        JsonObject same = one.copy();
        List<ValidatableResponse> answers = together(
                FIRST, () -> send(FIRST, held, one), () -> send(SECOND, held, another), () -> send(FIRST, held, same));
        long recorded =
                statuses(answers).stream().filter(status -> status == 201).count();
        assertThat(recorded).isEqualTo(1);
        assertThat(statuses(answers)).contains(409).containsAnyOf(200, 409);
        assertThat(Sql.texts("select evaluation from finding where id = ?", id(one)))
                .containsExactly(answers.get(1).extract().statusCode() == 201 ? "2" : "5");
    }

    @Test
    void
            request_of_which_one_finding_clashes_with_what_is_recorded_leaves_nothing_and_the_others_share_a_transaction() {
        JsonObject known = Sample.finding(activity);
        JsonObject repeated = Sample.finding(activity);
        send(FIRST, held, known, repeated).statusCode(201);
        JsonObject fresh = Sample.finding(activity);
        JsonObject good = Sample.finding(otherActivity);
        JsonObject alsoGood = Sample.finding(activity);
        List<ValidatableResponse> answers = together(
                FIRST,
                () -> send(FIRST, held, fresh, known.copy().put("evaluation", 1)),
                () -> send(SECOND, other, good),
                () -> send(FIRST, held, repeated),
                () -> send(SECOND, held, alsoGood));
        assertProblem(answers.get(0), 409, "id-in-use", "#/findings/1/id");
        assertThat(statuses(answers)).containsExactly(409, 201, 200, 201);
        assertThat(transactions(fresh)).isEmpty();
        assertThat(transactions(good, alsoGood)).hasSize(1);
    }

    @Test
    void bodies_do_not_share_and_see_what_is_theirs() {
        JsonObject ours = Sample.finding(activity);
        JsonObject theirs = Sample.finding(activity);
        JsonObject foreign = Sample.finding(otherActivity);
        List<ValidatableResponse> answers = together(
                FIRST,
                () -> blocked() == WRITERS + 1 && waiting() >= 1,
                List.of(
                        () -> send(FIRST, held, ours),
                        () -> send(PARTNER, held, theirs),
                        () -> send(PARTNER, other, foreign)));
        assertThat(statuses(answers)).containsExactly(201, 201, 404);
        assertThat(transactions(ours, theirs)).hasSize(2);
        assertThat(recordedBy(theirs)).isEqualTo("p-joint-3 hmics inspector");
        assertThat(transactions(foreign)).isEmpty();
    }

    @Test
    void what_the_database_refuses_fails_alone() {
        JsonObject trouble = Sample.finding(activity).put("narrative", "trouble " + held);
        JsonObject good = Sample.finding(activity);
        JsonObject alsoGood = Sample.finding(otherActivity);
        Sql.execute("alter table finding add constraint no_trouble check (narrative not like 'trouble%') not valid");
        try {
            List<ValidatableResponse> answers = together(
                    FIRST,
                    () -> send(FIRST, held, good),
                    () -> send(FIRST, held, trouble),
                    () -> send(SECOND, other, alsoGood));
            assertThat(statuses(answers)).containsExactly(201, 500, 201);
        } finally {
            Sql.execute("alter table finding drop constraint no_trouble");
        }
        assertThat(transactions(trouble)).isEmpty();
        assertThat(transactions(good, alsoGood)).hasSize(2);
        assertThat(entries(FIRST, held)).isEqualTo(WRITERS + 1);
        assertThat(entries(SECOND, other)).isEqualTo(1);
    }

    @Test
    void without_its_entry_in_the_audit_trail_no_finding_stays() {
        JsonObject mine = Sample.finding(activity);
        JsonObject another = Sample.finding(otherActivity);
        Sql.execute(
                "alter table audit.entry add constraint no_trouble check (subject <> '%s') not valid".formatted(other));
        try {
            List<ValidatableResponse> answers =
                    together(FIRST, () -> send(FIRST, held, mine), () -> send(SECOND, other, another));
            assertThat(statuses(answers)).containsExactly(201, 503);
        } finally {
            Sql.execute("alter table audit.entry drop constraint no_trouble");
        }
        assertThat(transactions(another)).isEmpty();
        assertThat(transactions(mine)).hasSize(1);
        assertThat(entries(FIRST, held)).isEqualTo(WRITERS + 1);
    }

    /** While those who write wait for an inspection, the others come; then all go on. */
    @SafeVarargs
    private List<ValidatableResponse> together(Persona first, Supplier<ValidatableResponse>... requests) {
        return together(first, () -> waiting() == requests.length, List.of(requests));
    }

    private List<ValidatableResponse> together(
            Persona first, Callable<Boolean> allHaveCome, List<Supplier<ValidatableResponse>> requests) {
        try (Connection locking = Sql.connect()) {
            locking.setAutoCommit(false);
            lock(locking);
            List<CompletableFuture<ValidatableResponse>> leading = leading(first);
            List<CompletableFuture<ValidatableResponse>> sent =
                    requests.stream().map(this::sent).toList();
            await().until(allHaveCome);
            locking.rollback();
            leading.forEach(each -> each.join().statusCode(201));
            return sent.stream().map(CompletableFuture::join).toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One after the other, so that each is a group of its own. */
    private List<CompletableFuture<ValidatableResponse>> leading(Persona first) {
        List<CompletableFuture<ValidatableResponse>> leading = new ArrayList<>();
        for (int writer = 1; writer <= WRITERS; writer++) {
            int all = writer;
            JsonObject finding = Sample.finding(activity);
            leading.add(sent(() -> send(first, held, finding)));
            await().until(() -> blocked() == all);
        }
        return leading;
    }

    private void lock(Connection connection) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("select from inspection where id = ? for no key update")) {
            lock.setObject(1, held);
            lock.execute();
        }
    }

    private CompletableFuture<ValidatableResponse> sent(Supplier<ValidatableResponse> request) {
        return CompletableFuture.supplyAsync(request, clients);
    }

    /** How many transactions wait for a lock of another. */
    private static int blocked() {
        return Integer.parseInt(Sql.text("select count(*) from pg_locks where not granted"));
    }

    private static double waiting() {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("findings_waiting"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .findFirst()
                .orElseThrow();
    }

    private static ValidatableResponse send(Persona who, UUID inspection, JsonObject... findings) {
        return Client.as(who)
                .body(new JsonObject()
                        .put("findings", new JsonArray(List.of(findings)))
                        .encode())
                .post("/v1/inspections/" + inspection + "/findings")
                .then();
    }

    private static List<Integer> statuses(List<ValidatableResponse> answers) {
        return answers.stream().map(answer -> answer.extract().statusCode()).toList();
    }

    /** The transactions that recorded these, as far as they are recorded. */
    private static List<String> transactions(JsonObject... findings) {
        return Stream.of(findings)
                .flatMap(
                        finding -> Sql.texts("select changed_in::text from finding where id = ?", id(finding)).stream())
                .distinct()
                .toList();
    }

    private static String recordedBy(JsonObject finding) {
        return Sql.text(
                "select concat_ws(' ', recorded_by, recorded_body, recorded_roles) from finding where id = ?",
                id(finding));
    }

    /** How many findings somebody is said in the audit trail to have recorded in an inspection. */
    private static int entries(Persona who, UUID inspection) {
        return Integer.parseInt(Sql.text("""
                        select count(*) from audit.entry e join audit.person p on p.pseudonym = e.person
                        where p.person = ? and e.subject = ? and e.outcome = 'done'
                            and e.action = 'POST /v1/inspections/{inspectionId}/findings'""", who.person(), inspection.toString()));
    }

    private static UUID id(JsonObject finding) {
        return UUID.fromString(finding.getString("id"));
    }
}
