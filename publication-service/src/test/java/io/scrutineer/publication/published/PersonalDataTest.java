package io.scrutineer.publication.published;

import static io.scrutineer.publication.Service.as;
import static io.scrutineer.publication.Service.published;
import static io.scrutineer.publication.Service.stranger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.audit.staff.StaffColumns;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.publication.SampleInspection;
import io.scrutineer.testparts.RealParts;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who published can be taken out, and what was published stays as it was. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "publication"))
class PersonalDataTest {

    private static final Persona AUDITOR = Persona.of("p-auditor", "hmics", "auditor");
    private static final String ADDRESS = "/v1/staff/" + Persona.PUBLISHER.person() + "/personal-data";

    @Inject
    AgroalDataSource dataSource;

    @Inject
    StaffColumns columns;

    private final SampleInspection inspection = SampleInspection.create();

    @Test
    void publisher_is_erased_and_the_report_stays() {
        published(inspection, "{}");
        String before = stranger().get("/v1/reports/{id}", inspection.id()).asString();
        assertThat(as(AUDITOR).get(ADDRESS).jsonPath().getList("rows.column")).contains("approved_by", "published_by");
        assertThat(as(AUDITOR).delete(ADDRESS).statusCode()).isEqualTo(204);
        assertThat(as(AUDITOR).get(ADDRESS).jsonPath().getList("rows")).isEmpty();
        assertThat(stranger().get("/v1/reports/{id}", inspection.id()).asString())
                .isEqualTo(before);
    }

    @Test
    void publisher_gives_way_to_nothing_but_a_pseudonym() throws SQLException {
        published(inspection, "{}");
        String erased = "published_by = 'erased-" + "0".repeat(32) + "'";
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            String where = " where inspection_id = '" + inspection.id() + "'";
            for (String set : new String[] {"published_by = 'p-other'", erased + ", content = '{}'"}) {
                assertThatThrownBy(() -> statement.executeUpdate("update published_report set " + set + where))
                        .hasMessageContaining("never changed");
            }
        }
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
}
