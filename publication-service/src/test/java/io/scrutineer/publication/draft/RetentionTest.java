package io.scrutineer.publication.draft;

import static io.scrutineer.publication.Service.as;
import static io.scrutineer.publication.Service.draft;
import static io.scrutineer.publication.Service.officerOf;
import static io.scrutineer.publication.Service.published;
import static io.scrutineer.publication.Service.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.audit.retention.RetentionJob;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.publication.SampleInspection;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.RetentionContract;
import io.scrutineer.testparts.Sql;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "publication"))
class RetentionTest extends RetentionContract {

    private static final String AGE = """
            update draft set received_at = received_at - age, proposed_at = proposed_at - age,
                confirmed_at = confirmed_at - age, approved_at = approved_at - age,
                accuracy_opened_at = accuracy_opened_at - age
            from make_interval(years => ?, days => ?) age where inspection_id = ?""";

    private static final String ACTION = """
            {"area": "a1", "text": "Offer counselling.", "owner": "Head of service", "due": "2018-12", "state": "planned"}""";

    private static final String QUOTE = """
            {"speaker": "Chief executive", "organisation": "care-inspectorate", "text": "We saw change."}""";

    private static final String WITHDRAWAL = "{\"version\": 1, \"reason\": \"A family was recognised.\"}";

    @Inject
    RetentionJob job;

    @Override
    protected UUID made() {
        SampleInspection inspection = SampleInspection.create();
        published(inspection, "{}");
        put(officerOf(inspection.id()), inspection, "reply", "{\"markdown\": \"We accept it.\"}");
        put(officerOf(inspection.id()), inspection, "improvement-plan/actions/" + UUID.randomUUID(), ACTION);
        put(Persona.PUBLISHER, inspection, "quotes/" + UUID.randomUUID(), QUOTE);
        put(Persona.PUBLISHER, inspection, "withdrawals/" + UUID.randomUUID(), WITHDRAWAL);
        return inspection.id();
    }

    @Override
    protected void age(UUID inspection, int years, int days) {
        Sql.execute(AGE, years, days, inspection);
        for (String table : List.of("reply_version", "improvement_action_version", "quote_version")) {
            Sql.execute(
                    "update " + table + " set edited_at = edited_at - make_interval(years => ?, days => ?)"
                            + " where inspection_id = ?",
                    years,
                    days,
                    inspection);
        }
    }

    @Override
    protected void run() {
        job.run();
    }

    @Override
    protected List<String> keptForGood() {
        return List.of(
                "public_change.inspection_id",
                "public_report.inspection_id",
                "public_grade.inspection_id",
                "published_report.inspection_id",
                "withdrawn_report.inspection_id",
                "published_addition.inspection_id");
    }

    @Test
    void draft_stays_while_something_follows_its_publication() {
        UUID old = made();
        age(old, 11, 0);
        Sql.execute("update improvement_action_version set edited_at = now() where inspection_id = ?", old);
        run();
        assertThat(draft(old).statusCode()).isEqualTo(200);
    }

    @Test
    void published_report_stays_when_its_draft_goes() {
        UUID old = made();
        String report = stranger().get("/v1/reports/{id}", old).asString();
        age(old, 11, 0);
        run();
        assertThat(draft(old).statusCode()).isEqualTo(404);
        assertThat(stranger().get("/v1/reports/{id}", old).asString()).isEqualTo(report);
    }

    private static void put(Persona who, SampleInspection inspection, String what, String body) {
        as(who).contentType("application/json")
                .body(body)
                .put("/v1/drafts/" + inspection.id() + "/" + what)
                .then()
                .statusCode(201);
    }
}
