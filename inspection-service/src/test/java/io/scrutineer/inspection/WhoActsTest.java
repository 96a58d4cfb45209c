package io.scrutineer.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Sql;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class WhoActsTest {

    private static final String CLIENT = "p-lead-ci|care-inspectorate|inspector,lead-inspector,planner";

    @BeforeEach
    void partnership() {
        Client.registerPartnership();
    }

    @ParameterizedTest
    @ValueSource(strings = {"inspection where id", "activity where inspection_id", "finding where inspection_id"})
    void who_recorded_stands_with_every_row(String table) {
        UUID inspection = Client.completedInspection();
        assertThat(Sql.text(
                        "select concat_ws('|', recorded_by, recorded_body, recorded_roles) from " + table + " = ?",
                        inspection))
                .isEqualTo(CLIENT);
    }

    @Test
    void who_completed_stands_with_the_inspection() {
        UUID inspection = Client.completedInspection();
        assertThat(Sql.text(
                        "select concat_ws('|', completed_by, completed_body, completed_roles)"
                                + " from inspection where id = ?",
                        inspection))
                .isEqualTo(CLIENT);
        Client.get("/v1/inspections/" + inspection)
                .body("planned.person", equalTo("p-lead-ci"))
                .body("completed.by.body", equalTo("care-inspectorate"));
    }
}
