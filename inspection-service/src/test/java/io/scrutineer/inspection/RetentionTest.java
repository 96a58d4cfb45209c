package io.scrutineer.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.audit.retention.RetentionJob;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.RetentionContract;
import io.scrutineer.testparts.Sql;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RetentionTest extends RetentionContract {

    @Inject
    RetentionJob job;

    @BeforeEach
    void register() {
        Client.registerPartnership();
    }

    @Override
    protected UUID made() {
        UUID inspection = Client.completedInspection();
        Sql.execute(
                "insert into team_member values (?, gen_random_uuid(), 0, 'p', 'hmics', 'lead', 'p', 'b', 'r', now())",
                inspection);
        Sql.execute(
                "insert into case_sample values (?, 1, 1, '95', '5', 's', 'r', 'h', '{}', 'p', 'b', 'r', now())",
                inspection);
        for (String table : List.of(
                "case_reading values (?, gen_random_uuid(), 1, gen_random_uuid(), 'R', 1, false, 'p', 'b', 'r', now())",
                "case_reading_version values (?, gen_random_uuid(), 1, '{}', null, 'p', 'b', 'r', now())",
                "case_rating values (?, gen_random_uuid(), '1.1', 'R', 1, 4, 'strength', 'n', '{}', '{}')",
                "survey values (?, gen_random_uuid(), 1, '{}', 'p', 'b', 'r', now())",
                "survey_import values (?, gen_random_uuid(), 1, 's', 1, '[]', 'p', 'b', 'r', now())",
                "case_settlement values (?, 'R', '1.1', 'r', 4, gen_random_uuid(), 'p', 'b', 'r', now())")) {
            Sql.execute("insert into " + table, inspection);
        }
        return inspection;
    }

    @Override
    protected void age(UUID inspection, int years, int days) {
        Sql.execute(
                "update inspection set completed_at = now() - make_interval(years => ?, days => ?) where id = ?",
                years,
                days,
                inspection);
    }

    @Override
    protected void run() {
        job.run();
    }

    @Override
    protected List<String> otherTables() {
        return List.of("inspection.id");
    }

    @Test
    void inspection_stays_as_long_as_its_progress_review() {
        UUID inspection = Client.completedInspection();
        UUID review = UUID.randomUUID();
        Client.plan(review, Sample.progressReviewOf(inspection)).statusCode(201);
        age(inspection, 20, 0);
        run();
        Client.get("/v1/inspections/" + inspection).statusCode(200);
        Sql.execute("update inspection set recorded_at = now() - interval '11 years' where id = ?", review);
        run();
        Client.get("/v1/inspections/" + review).statusCode(404);
        run();
        Client.get("/v1/inspections/" + inspection).statusCode(404);
    }

    @Test
    void matters_of_concern_go_in_their_own_time_and_hold_the_inspection_until_then() {
        UUID inspection = Client.completedInspection();
        UUID concern = UUID.randomUUID();
        Client.put("/v1/inspections/" + inspection + "/concerns/" + concern, Sample.concern())
                .statusCode(201);
        Client.as(Persona.CONCERN_OFFICER)
                .header("If-Match", "*")
                .body(Sample.escalation().encode())
                .put("/v1/inspections/" + inspection + "/concerns/" + concern + "/escalations/" + UUID.randomUUID())
                .then()
                .statusCode(201);
        age(inspection, 11, 0);
        Sql.execute("update concern set recorded_at = now() - interval '11 years' where id = ?", concern);
        run();
        assertThat(Sql.text("select count(*) from concern where id = ?", concern))
                .as("its last step is young")
                .isEqualTo("1");
        Client.get("/v1/inspections/" + inspection).statusCode(200);
        Sql.execute(
                "update concern_escalation set recorded_at = now() - interval '11 years' where concern_id = ?",
                concern);
        run();
        assertThat(Sql.texts(
                        "select action from audit.entry where subject = ? and action like 'retention %' order by id",
                        inspection.toString()))
                .containsExactly("retention concern", "retention inspection");
        assertThat(Sql.text("select count(*) from concern_escalation where concern_id = ?", concern))
                .isEqualTo("0");
        Client.get("/v1/inspections/" + inspection).statusCode(404);
    }

    @Test
    void conflict_of_interest_goes_in_its_time_unless_the_person_is_in_a_team() {
        UUID conflict = UUID.randomUUID();
        String person = "p-" + conflict;
        UUID inspection = UUID.randomUUID();
        UUID member = UUID.randomUUID();
        Client.plan(inspection, Sample.plan()).statusCode(201);
        Client.put("/v1/inspections/" + inspection + "/team/" + member, Sample.member(person))
                .statusCode(201);
        Client.put("/v1/conflicts-of-interest/" + conflict, Sample.conflict(person))
                .statusCode(201);
        Sql.execute("update conflict_of_interest set recorded_at = now() - interval '11 years' where id = ?", conflict);
        run();
        assertThat(Sql.text("select count(*) from conflict_of_interest where id = ?", conflict))
                .isEqualTo("1");
        Client.request().header("If-Match", "*").delete("/v1/inspections/" + inspection + "/team/" + member);
        run();
        assertThat(Sql.text("select count(*) from conflict_of_interest where id = ?", conflict))
                .isEqualTo("0");
    }

    @Test
    void reference_of_a_removed_inspection_is_free_again() {
        UUID old = made();
        String reference = Sql.text("select reference from inspection where id = ?", old);
        age(old, 11, 0);
        run();
        assertThat(Client.plan(UUID.randomUUID(), Sample.plan().put("reference", reference))
                        .extract()
                        .statusCode())
                .isEqualTo(201);
    }
}
