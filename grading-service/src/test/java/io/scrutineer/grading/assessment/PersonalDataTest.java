package io.scrutineer.grading.assessment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.scrutineer.audit.staff.StaffColumns;
import io.scrutineer.contracts.FieldworkCompleted;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Tokens;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who confirmed can be taken out, and four eyes stay four. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "grading"))
class PersonalDataTest {

    @Inject
    Kafka kafka;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    StaffColumns columns;

    @Test
    void person_is_erased_when_the_grades_are_final_and_not_before() {
        String leaving = "p-" + UUID.randomUUID();
        FieldworkCompleted event = Fieldwork.completed();
        kafka.complete(event);
        String etag = Api.awaitAssessment(event.inspectionId()).header("ETag");
        Api.signOff(event.inspectionId());
        confirm(event, leaving, etag);
        assertThat(erase(leaving).asString()).contains("work-unfinished");
        assertThat(confirmers(event)).as("nothing was changed").containsExactly(leaving);
        confirm(event, "p-staying", etag);
        assertThat(erase(leaving).statusCode()).isEqualTo(204);
        assertThat(confirmers(event)).hasSize(2).contains("p-staying").doesNotContain(leaving);
        assertThat(auditor()
                        .get("/v1/staff/{person}/personal-data", leaving)
                        .jsonPath()
                        .getList("rows"))
                .isEmpty();
    }

    @Test
    void every_column_that_names_people_is_listed() throws SQLException {
        TreeSet<String> there = new TreeSet<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select table_name || '.' || column_name"
                                + " from information_schema.columns where table_schema = 'public'"
                                + " and table_name not like 'flyway%' and (column_name like '%\\_by' or column_name = 'person')")) {
            while (rows.next()) {
                there.add(rows.getString(1));
            }
        }
        assertThat(columns.all())
                .extracting(column -> column.table() + "." + column.column())
                .containsExactlyInAnyOrderElementsOf(there)
                .isNotEmpty();
    }

    private static void confirm(FieldworkCompleted event, String person, String etag) {
        Api.confirm(event.inspectionId(), person, "care-inspectorate", etag)
                .then()
                .statusCode(201);
    }

    private static List<String> confirmers(FieldworkCompleted event) {
        return Api.read(event.inspectionId()).jsonPath().getList("confirmations.person");
    }

    private static Response erase(String person) {
        return auditor().delete("/v1/staff/{person}/personal-data", person);
    }

    private static RequestSpecification auditor() {
        return given().header("Authorization", Tokens.bearer(Persona.of("p-auditor", "hmics", "auditor")));
    }
}
