package io.scrutineer.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.scrutineer.access.ActsFor;
import io.scrutineer.access.RowAccess;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.testparts.RealParts;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is of an inspection, only the bodies that take part in it see and write. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AgenciesTest {

    private static final Persona PARTNER = Client.LEAD.at("education-scotland");
    private static final Persona OUTSIDER = Client.LEAD.at("healthcare-improvement-scotland");

    private static final String REFUSED = "violates row-level security policy";

    @Inject
    AgroalDataSource dataSource;

    @Inject
    RowAccess access;

    @BeforeEach
    void partnership() {
        Client.registerPartnership();
    }

    @Test
    void partner_body_sees_and_writes_what_the_lead_body_planned() {
        UUID inspection = UUID.randomUUID();
        Client.plan(inspection, Sample.plan()).statusCode(201);
        Client.as(PARTNER)
                .body(new JsonObject()
                        .put("activities", new JsonArray().add(Sample.activity()))
                        .encode())
                .post("/v1/inspections/{id}/activities", inspection)
                .then()
                .statusCode(201);
        Client.as(PARTNER)
                .get("/v1/inspections/{id}/activities", inspection)
                .then()
                .statusCode(200);
    }

    @Test
    void list_has_the_inspections_of_the_body_alone() {
        UUID inspection = UUID.randomUUID();
        JsonObject plan = Sample.plan();
        Client.plan(inspection, plan).statusCode(201);
        String after = "/v1/inspections?limit=200";
        Client.as(OUTSIDER).get(after).then().statusCode(200).body("items.id", not(hasItem(inspection.toString())));
        assertThat(allIds(PARTNER)).contains(inspection.toString());
        assertThat(allIds(OUTSIDER)).doesNotContain(inspection.toString());
    }

    @Test
    void id_that_others_took_is_not_found_by_who_plans_with_it_and_stays_as_it_was() {
        UUID inspection = Client.completedInspection();
        String before = Client.get("/v1/inspections/" + inspection).extract().asString();
        JsonObject plan = Sample.plan().put("leadBody", OUTSIDER.body()).put("partnerBodies", new JsonArray());
        Client.as(OUTSIDER)
                .body(plan.encode())
                .put("/v1/inspections/{id}", inspection)
                .then()
                .statusCode(404);
        assertThat(Client.get("/v1/inspections/" + inspection).extract().asString())
                .isEqualTo(before);
    }

    @Test
    void body_plans_no_inspection_that_it_takes_no_part_in() {
        Response answer =
                Client.as(OUTSIDER).body(Sample.plan().encode()).put("/v1/inspections/{id}", UUID.randomUUID());
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void review_of_an_inspection_of_others_is_refused_as_if_there_were_none() {
        UUID others = Client.completedInspection();
        String ofOthers = review(others);
        assertThat(ofOthers).contains("#/reviewOf").isEqualTo(review(UUID.randomUUID()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"inspection", "phase_change", "activity", "finding", "evidence_snapshot"})
    void statement_that_forgets_to_ask_for_whom_gets_no_rows(String table) throws SQLException {
        Client.completedInspection();
        assertThat(count(table)).isZero();
        assertThat((int) access.asService(() -> countUnchecked(table))).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"activity", "finding"})
    void statement_writes_evidence_for_an_inspection_of_others_or_that_is_over_for_nobody(String table) {
        UUID open = UUID.randomUUID();
        Client.plan(open, Sample.plan()).statusCode(201);
        UUID over = Client.completedInspection();
        ActsFor lead = new ActsFor("body:care-inspectorate", "");
        ActsFor outsider = new ActsFor("body:" + OUTSIDER.body(), "");
        assertThatThrownBy(() -> copyEvidence(table, open)).hasMessageContaining(REFUSED);
        assertThatThrownBy(() -> copyEvidence(table, open, outsider)).hasMessageContaining(REFUSED);
        assertThatThrownBy(() -> copyEvidence(table, over, lead)).hasMessageContaining(REFUSED);
        assertThatCode(() -> copyEvidence(table, open, lead)).doesNotThrowAnyException();
    }

    private static List<String> allIds(Persona persona) {
        List<String> ids = new ArrayList<>();
        String next = "/v1/inspections?limit=200";
        while (next != null) {
            Response page = Client.as(persona).urlEncodingEnabled(false).get(next);
            ids.addAll(page.jsonPath().getList("items.id"));
            String cursor = page.jsonPath().getString("next");
            next = cursor == null ? null : "/v1/inspections?limit=200&cursor=" + cursor;
        }
        return ids;
    }

    private static String review(UUID reviewOf) {
        JsonObject review = Sample.progressReviewOf(reviewOf).put("leadBody", OUTSIDER.body());
        return Client.as(OUTSIDER)
                .body(review.encode())
                .put("/v1/inspections/{id}", UUID.randomUUID())
                .then()
                .statusCode(422)
                .extract()
                .asString();
    }

    private int countUnchecked(String table) {
        try {
            return count(table);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int count(String table) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("select count(*) from " + table);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void copyEvidence(String table, UUID inspection, ActsFor actsFor) {
        access.as(actsFor, () -> {
            try {
                copyEvidence(table, inspection);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return null;
        });
    }

    /** Writes rows as a statement would that looked nothing up before. */
    private void copyEvidence(String table, UUID inspection) throws SQLException {
        String insert = table.equals("activity")
                ? "insert into activity values (?, ?, 'interview', 'hmics', '2017-09', 1, false, 'x', 'p', 'b', 'r', now())"
                : "insert into finding values (?, ?, gen_random_uuid(), '1.1', 3, 'strength', 'x', '{}', 'p', 'b', 'r', now())";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setObject(1, inspection);
            statement.setObject(2, UUID.randomUUID());
            statement.executeUpdate();
        }
    }
}
