package io.scrutineer.audit.record;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.messaging.EventsConsumed;
import io.scrutineer.messaging.EventsConsumed.ConsumedEvent;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Sql;
import io.scrutineer.testparts.Tokens;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RecordingTest {

    @Inject
    AgroalDataSource dataSource;

    @Inject
    Event<EventsConsumed> consumed;

    private static final Persona SOMEBODY = Persona.of("p-1", "hmics", "lead-inspector", "inspector");

    private static final Persona SOMEBODY_ELSE = Persona.of("p-3", "care-inspectorate", "inspector");

    private static final int MORE_THAN_THE_POOL_HAS = 20;
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final RestAssuredConfig IMPATIENT = RestAssuredConfig.config()
            .httpClient(HttpClientConfig.httpClientConfig().setParam("http.socket.timeout", 10_000));

    /** All but the sessions of the relay and the sealer. */
    private static final String CUT = """
            select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid()
            and pid not in (select pid from pg_locks where locktype = 'advisory')""";

    private final UUID id = UUID.randomUUID();

    @Test
    void change_is_recorded_with_the_ids_of_its_path() {
        assertThat(somebody().post("/sample/" + id + "/change/x").statusCode()).isEqualTo(204);
        assertThat(entries())
                .containsExactly(
                        "body:hmics|inspector,lead-inspector|POST /sample/{id}/change/{part}|" + id + "/x|done");
    }

    @Test
    void joint_change_is_recorded_once_for_each_request_that_it_is_told_of() {
        assertThat(somebody().post("/sample/" + id + "/joint-change").statusCode())
                .isEqualTo(204);
        String entry = "body:hmics|inspector,lead-inspector|POST /sample/{id}/joint-change|" + id + "|done";
        assertThat(entries()).containsExactly(entry, entry);
    }

    @Test
    void change_that_rolls_back_takes_its_entry_with_it() {
        assertThat(somebody().post("/sample/" + id + "/change/undone").statusCode())
                .isEqualTo(409);
        assertThat(entries()).isEmpty();
    }

    @Test
    void path_that_could_be_text_is_not_repeated() {
        somebody().post("/sample/{id}/change/{part}", id, "Kirsty said so");
        assertThat(entries())
                .containsExactly(
                        "body:hmics|inspector,lead-inspector|POST /sample/{id}/change/{part}|" + id + "/?|done");
    }

    @Test
    void person_in_a_path_is_not_repeated() {
        assertThat(somebody().get("/sample/" + id + "/people/p-2").asString()).isEqualTo("p-2");
        assertThat(entries())
                .containsExactly(
                        "body:hmics|inspector,lead-inspector|GET /sample/{id}/people/{person}|" + id + "/?|read");
    }

    @Test
    void public_read_and_anonymous_request_are_not_recorded() {
        assertThat(somebody().get("/sample/" + id + "/public").statusCode()).isEqualTo(200);
        assertThat(given().post("/sample/" + id + "/open-change").statusCode()).isEqualTo(204);
        assertThat(entries()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret", "quick"})
    void read_of_what_is_not_public_is_recorded_on_whatever_thread(String path) {
        Response answer = somebody().get("/sample/" + id + "/" + path);
        assertThat(answer.asString()).isEqualTo(path);
        assertThat(entries())
                .containsExactly("body:hmics|inspector,lead-inspector|GET /sample/{id}/" + path + "|" + id + "|read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"refused", "refused-quickly"})
    void refusal_is_recorded_on_whatever_thread(String path) {
        Response answer = somebody().get("/sample/" + id + "/" + path);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.asString()).contains("not-allowed");
        assertThat(entries())
                .containsExactly(
                        "body:hmics|inspector,lead-inspector|GET /sample/{id}/" + path + "|" + id + "|refused");
    }

    @Test
    void attempt_without_the_right_is_recorded() {
        assertThat(somebody().get("/sample/" + id + "/closed").statusCode()).isEqualTo(403);
        assertThat(entries())
                .containsExactly("body:hmics|inspector,lead-inspector|GET /sample/{id}/closed|" + id + "|refused");
    }

    @Test
    void partnership_is_named_as_one() {
        Persona officer = Persona.ofPartnership("p-2", "east-ayrshire");
        given().header("Authorization", Tokens.bearer(officer)).get("/sample/" + id + "/closed");
        assertThat(entries())
                .containsExactly(
                        "partnership:east-ayrshire|partnership-officer|GET /sample/{id}/closed|" + id + "|refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret", "quick", "refused", "refused-quickly"})
    void nothing_is_told_when_it_can_not_be_recorded(String path) {
        execute("alter table audit.entry rename to entry_away");
        try {
            Response answer = somebody().get("/sample/" + id + "/" + path);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.contentType()).isEqualTo("application/problem+json");
            assertThat(answer.asString()).contains("try-again").doesNotContain(path);
        } finally {
            execute("alter table audit.entry_away rename to entry");
        }
    }

    /** As when PostgreSQL starts again: each time there are more of them than the pool has places. */
    @ParameterizedTest
    @ValueSource(strings = {"secret", "quick", "refused", "refused-quickly", "closed"})
    void nothing_is_told_over_connections_that_were_cut_and_they_take_no_place_for_good(String path) {
        for (int i = 0; i < MORE_THAN_THE_POOL_HAS; i++) {
            Persona next = i % 2 == 0 ? SOMEBODY : SOMEBODY_ELSE;
            await().atMost(SOON).until(() -> impatiently(next, path).statusCode() != 503);
            Sql.texts(CUT);
            Response answer = impatiently(i % 2 == 0 ? SOMEBODY_ELSE : SOMEBODY, path);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.contentType()).isEqualTo("application/problem+json");
            assertThat(answer.asString()).contains("try-again").doesNotContain(path);
        }
        await().atMost(SOON).until(() -> impatiently(SOMEBODY, path).statusCode() != 503);
    }

    private Response impatiently(Persona persona, String path) {
        return given().config(IMPATIENT)
                .header("Authorization", Tokens.bearer(persona))
                .get("/sample/" + id + "/" + path);
    }

    @Test
    void events_of_a_batch_are_recorded_in_its_transaction() {
        List<ConsumedEvent> batch =
                List.of(new ConsumedEvent("t.v1", "e-1", id), new ConsumedEvent("t.v1", "no id at all", id));
        QuarkusTransaction.requiringNew().run(() -> consumed.fire(new EventsConsumed("sample-service", batch)));
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    consumed.fire(new EventsConsumed("sample-service", batch));
                    throw new IllegalStateException("the batch did not work");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(entries())
                .containsExactly(
                        "service:sample-service||event t.v1|" + id + "|done",
                        "service:sample-service||event t.v1|" + id + "|done");
        assertThat(query("select request from audit.entry where subject like ? order by id"))
                .containsExactly("e-1", "?");
    }

    private static RequestSpecification somebody() {
        return given().header("Authorization", Tokens.bearer(SOMEBODY));
    }

    private List<String> entries() {
        return query("select concat_ws('|', organisation, roles, action, subject, outcome) from audit.entry"
                + " where subject like ? order by id");
    }

    private List<String> query(String query) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, id + "%");
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
