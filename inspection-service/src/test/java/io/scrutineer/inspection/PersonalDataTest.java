package io.scrutineer.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.scrutineer.access.RowAccess;
import io.scrutineer.audit.staff.StaffColumns;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.testparts.RealParts;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People of the staff can be told what is held of them, and be taken out. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PersonalDataTest {

    private static final Persona AUDITOR = Persona.of("p-auditor", "hmics", "auditor");

    @Inject
    AgroalDataSource dataSource;

    @Inject
    RowAccess access;

    @Inject
    StaffColumns columns;

    private final UUID inspection = UUID.randomUUID();
    private final String leaving = "p-leaving-" + UUID.randomUUID();
    private final String staying = "p-staying-" + UUID.randomUUID();

    @BeforeEach
    void two_people_at_work() {
        Client.registerPartnership();
        as(leaving).body(Sample.plan().encode()).put("/v1/inspections/" + inspection);
        for (String person : List.of(leaving, staying)) {
            JsonArray activities = new JsonArray().add(Sample.activity());
            as(person)
                    .body(new JsonObject().put("activities", activities).encode())
                    .post("/v1/inspections/" + inspection + "/activities")
                    .then()
                    .statusCode(201);
        }
    }

    @Test
    void person_is_told_every_row_and_the_place_in_the_trail() {
        JsonObject told = new JsonObject(held(leaving).asString());
        assertThat(told.getString("person")).isEqualTo(leaving);
        assertThat(told.getJsonArray("rows").stream().map(JsonObject.class::cast))
                .extracting(row -> row.getString("table") + "." + row.getString("column"))
                .containsExactly("inspection.recorded_by", "phase_change.recorded_by", "activity.recorded_by");
        assertThat(told.getJsonArray("rows").getJsonObject(0).getString("id")).isEqualTo(inspection.toString());
        assertThat(told.getJsonArray("rows").getJsonObject(0).getInstant("at")).isNotNull();
        assertThat(told.getJsonObject("trail").getLong("entries")).isEqualTo(2);
        assertThat(told.getJsonObject("trail").getInstant("firstAt")).isNotNull();
    }

    @Test
    void erased_person_is_nowhere_and_remains_one_person_apart_from_others() {
        assertThat(erase(leaving)).isEqualTo(204);
        assertThat(erase(leaving)).as("again").isEqualTo(204);
        JsonObject told = new JsonObject(held(leaving).asString());
        assertThat(told.getJsonArray("rows")).isEmpty();
        assertThat(told.getJsonObject("trail").getLong("entries")).isZero();
        assertThat(query("select count(*) from audit.person where person = '" + leaving + "'"))
                .containsExactly("0");
        String planner = query("select recorded_by from inspection where id = '" + inspection + "'")
                .get(0);
        assertThat(planner).matches("erased-[0-9a-f]{32}");
        assertThat(query("select recorded_by from activity where inspection_id = '" + inspection + "'"))
                .containsExactlyInAnyOrder(planner, staying);
    }

    @Test
    void trail_is_whole_when_a_person_was_taken_out() {
        erase(leaving);
        assertThat(Client.as(AUDITOR).get("/v1/audit/verification").jsonPath().getBoolean("intact"))
                .isTrue();
    }

    @Test
    void every_column_that_names_people_is_listed() {
        List<String> there = query("select table_name || '.' || column_name from information_schema.columns"
                + " where table_schema = 'public' and table_name not like 'flyway%'"
                + " and column_name <> 'replaced_by' and (column_name like '%\\_by' or column_name = 'person')");
        assertThat(columns.all())
                .extracting(column -> column.table() + "." + column.column())
                .containsExactlyInAnyOrderElementsOf(there)
                .isNotEmpty();
        assertThatCode(() -> held("p-nobody").then().statusCode(200)).doesNotThrowAnyException();
    }

    private static RequestSpecification as(String person) {
        return Client.as(Persona.of(person, "care-inspectorate", "planner", "inspector"));
    }

    private static Response held(String person) {
        return Client.as(AUDITOR).get("/v1/staff/{person}/personal-data", person);
    }

    private static int erase(String person) {
        return Client.as(AUDITOR)
                .delete("/v1/staff/{person}/personal-data", person)
                .statusCode();
    }

    private List<String> query(String query) {
        return access.asService(() -> {
            try (Connection connection = dataSource.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(query)) {
                List<String> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
