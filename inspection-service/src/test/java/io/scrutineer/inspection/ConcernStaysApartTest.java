package io.scrutineer.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Sql;
import io.scrutineer.testparts.Topic;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The words of a matter of concern get nowhere else: they are planted, and looked for where they must not be. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ConcernStaysApartTest {

    private static final Persona OFFICER = Persona.CONCERN_OFFICER;
    private static final Persona AUDITOR = Persona.AUDITOR;

    /** Every table but the two of concerns, row by row. */
    private static final String OTHER_TABLES = """
            select schemaname || '.' || relname from pg_stat_user_tables
            where relname not in ('concern', 'concern_escalation') and relname not like 'flyway%'""";

    @ConfigProperty(name = "KAFKA_BOOTSTRAP_SERVERS")
    String kafka;

    private final EverythingInTheLog log = new EverythingInTheLog();
    private final UUID inspection = UUID.randomUUID();
    private final UUID concern = UUID.randomUUID();
    private final UUID step = UUID.randomUUID();
    private final String words = "Planted" + UUID.randomUUID().toString().replace("-", "");
    private final String path = "/v1/inspections/" + inspection;
    private final String at = path + "/concerns/" + concern;
    private final List<String> answers = new ArrayList<>();

    @BeforeEach
    void listen() {
        log.start();
    }

    @AfterEach
    void stop() {
        log.stop();
    }

    @Test
    void words_reach_no_log_event_list_exchange_snapshot_or_export() {
        inspect();
        raiseAndEscalate();
        failWithTheWords();
        answers.add(Client.complete(inspection, Sample.completion()).extract().asString());
        for (String read : List.of(
                "", "/activities", "/findings", "/changes", "/readiness", "/completion", "/snapshot", "/phases")) {
            answers.add(Client.get(path + read).statusCode(200).extract().asString());
        }
        JsonObject nothing = new JsonObject().put("operations", new JsonArray());
        answers.add(Client.post(path + "/sync", nothing).extract().asString());
        answers.add(held(Persona.INSPECTOR));
        answers.add(held(OFFICER));
        answers.add(sealedTrail());
        answers.add(event());
        assertThat(answers).hasSize(19).noneMatch(answer -> answer.contains(words));
        Logger.getLogger("io.scrutineer").info("The log is listened to.");
        assertThat(log.lines()).isNotEmpty().noneMatch(line -> line.contains(words));
        assertThat(Sql.texts(OTHER_TABLES))
                .contains("public.finding", "audit.entry")
                .allSatisfy(table -> assertThat(Sql.texts(
                                "select t::text from " + table + " t where t::text like ?", "%" + words + "%"))
                        .as(table)
                        .isEmpty());
    }

    @Test
    void trail_and_export_of_staff_name_it_by_its_id() {
        inspect();
        raiseAndEscalate();
        assertThat(held(OFFICER)).contains("concern_escalation", concern + "/" + step);
        assertThat(held(Persona.INSPECTOR)).contains("\"concern\"", inspection + "/" + concern);
        assertThat(sealedTrail())
                .contains("PUT /v1/inspections/{inspectionId}/concerns/{concernId}\"")
                .contains("GET /v1/inspections/{inspectionId}/concerns/{concernId}\"")
                .contains(inspection + "/" + concern + "/" + step);
    }

    @Test
    void database_shows_it_to_officers_alone_and_lets_nobody_change_a_step() throws SQLException {
        inspect();
        raiseAndEscalate();
        String seen = "select count(*) from concern where id = '" + concern + "'";
        String steps = "select count(*) from concern_escalation where concern_id = '" + concern + "'";
        for (String query : List.of(seen, steps)) {
            assertThat(as("body:care-inspectorate", "concern-officer", query)).isEqualTo("1");
            assertThat(as("body:hmics", "concern-officer", query)).isEqualTo("1");
            assertThat(as("body:care-inspectorate", "", query)).isEqualTo("0");
            assertThat(as("body:healthcare-improvement-scotland", "concern-officer", query))
                    .isEqualTo("0");
        }
        for (String change : List.of(
                "update concern_escalation set note = 'x' where concern_id = '%s'",
                "delete from concern_escalation where concern_id = '%s'", "delete from concern where id = '%s'")) {
            String counted =
                    "with changed as (" + change.formatted(concern) + " returning 1) select count(*) from changed";
            assertThat(as("body:care-inspectorate", "concern-officer", counted)).isEqualTo("0");
        }
        String closing = "with changed as (update concern set state = 'closed' where id = '" + concern
                + "' returning 1) select count(*) from changed";
        assertThat(as("body:care-inspectorate", "", closing)).isEqualTo("0");
    }

    private void inspect() {
        Client.registerPartnership();
        Client.plan(inspection, Sample.plan()).statusCode(201);
        JsonObject activity = Sample.activity();
        Client.record(inspection, activity).statusCode(201);
        Client.record(inspection, Sample.findings(activity, 1)).statusCode(201);
    }

    private void raiseAndEscalate() {
        answers.add(answer(Persona.INSPECTOR, at, planted(), 201));
        answers.add(answer(Persona.INSPECTOR, at, planted(), 200));
        Client.as(OFFICER).get(at).then().statusCode(200);
        JsonObject escalation = Sample.escalation()
                .put("organisation", words)
                .put("role", words)
                .put("note", words);
        Client.as(OFFICER)
                .header("If-Match", "\"0\"")
                .body(escalation.encode())
                .put(at + "/escalations/" + step)
                .then()
                .statusCode(201);
    }

    /** Requests that say the words and go wrong, each in its way. */
    private void failWithTheWords() {
        answers.add(answer(Persona.INSPECTOR, at, planted().put("immediateRisk", false), 409));
        answers.add(answer(Persona.INSPECTOR, at, planted().put("seenAt", words), 400));
        answers.add(answer(Persona.INSPECTOR, at, planted().put("immediateRisk", words), 400));
        JsonObject withNumber = planted().put("seen", words + " 0101010109");
        Response refused =
                Client.as(Persona.INSPECTOR).body(withNumber.encode()).put(at);
        assertThat(refused.statusCode()).isEqualTo(422);
        String broken = "{\"seen\": \"" + words;
        assertThat(Client.as(Persona.INSPECTOR).body(broken).put(at).statusCode())
                .isEqualTo(400);
    }

    private JsonObject planted() {
        return Sample.concern().put("seen", words).put("referredTo", words);
    }

    private static String answer(Persona who, String path, JsonObject body, int status) {
        Response answer = Client.as(who).body(body.encode()).put(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        return answer.asString();
    }

    private static String held(Persona person) {
        return Client.as(AUDITOR)
                .get("/v1/staff/{person}/personal-data", person.person())
                .asString();
    }

    private String event() {
        byte[] event = new Topic(kafka, "inspection.fieldwork-completed.v1")
                .awaitRecord(inspection.toString())
                .value();
        return new String(event, StandardCharsets.UTF_8);
    }

    private static String sealedTrail() {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(Sql.text("select count(*) from audit.entry e where not exists"
                                + " (select from audit.seal s where s.entry_id = e.id)"))
                        .isEqualTo("0"));
        return Client.as(AUDITOR).get("/v1/audit/entries?limit=100000").asString();
    }

    /** What the role of the service in the database is told when it says for whom it asks. */
    private static String as(String organisation, String role, String query) throws SQLException {
        Config config = ConfigProvider.getConfig();
        try (Connection connection = DriverManager.getConnection(
                        config.getValue("DATABASE_URL", String.class),
                        config.getValue("DATABASE_USER", String.class),
                        config.getValue("DATABASE_PASSWORD", String.class));
                Statement statement = connection.createStatement()) {
            statement.execute("select set_config('scrutineer.acts_for', '" + organisation
                    + "', false), set_config('scrutineer.acts_in', '" + role + "', false)");
            try (ResultSet row = statement.executeQuery(query)) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
