package io.scrutineer.publication.withdrawal;

import static io.scrutineer.publication.SampleInspection.golden;
import static io.scrutineer.publication.Service.approve;
import static io.scrutineer.publication.Service.as;
import static io.scrutineer.publication.Service.awaitDraft;
import static io.scrutineer.publication.Service.confirmedDraft;
import static io.scrutineer.publication.Service.draft;
import static io.scrutineer.publication.Service.officerOf;
import static io.scrutineer.publication.Service.publish;
import static io.scrutineer.publication.Service.published;
import static io.scrutineer.publication.Service.publisher;
import static io.scrutineer.publication.Service.receive;
import static io.scrutineer.publication.Service.stranger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.scrutineer.contracts.EventJson;
import io.scrutineer.contracts.FieldworkAmended;
import io.scrutineer.contracts.PinnedFramework;
import io.scrutineer.contracts.ReportWithdrawn;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.publication.SampleInspection;
import io.scrutineer.publication.Service;
import io.scrutineer.publication.published.PublicChange;
import io.scrutineer.publication.published.PublicChanges;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** One publisher asks, another withdraws; a tombstone stays where the report was. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "publication"))
class WithdrawalTest {

    private static final String REASON = "A paragraph let readers recognise <b>a family</b>.";
    private static final Persona SECOND = Persona.of("p-second-publisher", "care-inspectorate", "publisher");

    @Inject
    Changes changes;

    private final SampleInspection inspection = SampleInspection.create();
    private final UUID withdrawal = UUID.randomUUID();

    /** What those who keep something of the public record are told. */
    @ApplicationScoped
    static class Changes {
        private final List<PublicChange> seen = new CopyOnWriteArrayList<>();

        void on(@Observes PublicChanges told) {
            seen.addAll(told.all());
        }

        List<PublicChange.Kind> of(UUID inspectionId) {
            return seen.stream()
                    .filter(change -> change.report().inspectionId().equals(inspectionId))
                    .map(PublicChange::kind)
                    .toList();
        }
    }

    @Test
    void nothing_changes_for_the_public_before_another_person_approves() {
        published(inspection, "{}");
        ask(1).then().statusCode(201).body("decision", nullValue());
        report().then().statusCode(200);
        decide(Persona.PUBLISHER, true).then().statusCode(409).body("type", problem("same-person"));
        report().then().statusCode(200);
        decide(SECOND, true).then().statusCode(201).body("decision.approved", equalTo(true));
        report().then().statusCode(410);
        assertThat(draft(inspection.id()).jsonPath().getString("status")).isEqualTo("withdrawn");
    }

    @Test
    void every_address_of_a_withdrawn_report_has_a_tombstone() {
        String shortLink = published(inspection, "{}").jsonPath().getString("shortLink");
        withdraw(1);
        String api = "/v1/reports/" + inspection.id();
        for (String address : List.of(api, api + "/versions", api + "/versions/1")) {
            stranger()
                    .get(address)
                    .then()
                    .statusCode(410)
                    .contentType("application/problem+json")
                    .body("type", problem("report-withdrawn"))
                    .body("title", equalTo("Gone"))
                    .body(
                            "report.title",
                            equalTo("Joint inspection of services for children and young people in East Ayrshire"))
                    .body("report.reference", equalTo(inspection.reference()))
                    .body("report.version", equalTo(1))
                    .body("report.reason", equalTo(REASON));
            Instant when = Instant.parse(stranger().get(address).jsonPath().getString("report.withdrawnAt"));
            assertThat(when).isBetween(Instant.now().minusSeconds(60), Instant.now());
        }
        String page = "/reports/" + inspection.reference();
        for (String address : List.of(page, page + "/versions/1", "/s/" + shortLink)) {
            stranger()
                    .redirects()
                    .follow(false)
                    .get(address)
                    .then()
                    .statusCode(410)
                    .contentType("text/html;charset=UTF-8")
                    .body(containsString("This report was withdrawn on "))
                    .body(containsString(inspection.reference()))
                    .body(containsString("recognise &lt;b&gt;a family&lt;/b&gt;."));
        }
        stranger().get(api + "/versions/2").then().statusCode(404);
        stranger().get(api + "/versions/0").then().statusCode(404);
        stranger().get(page + "/versions/2").then().statusCode(404);
    }

    @Test
    void lists_and_chains_leave_it_out() {
        published(inspection, "{}");
        SampleInspection review = SampleInspection.create(snapshot -> snapshot.reviewOf(inspection));
        published(review, "{}");
        report().then().body("reviews.inspectionId", contains(review.id().toString()));
        withdraw(review, UUID.randomUUID(), 1);
        report().then().body("reviews", empty());
        withdraw(1);
        for (String list : List.of("/v1/reports?limit=200", "/v1/reports?areaCode=S12000008&limit=200")) {
            stranger()
                    .get(list)
                    .then()
                    .body("items.inspectionId", not(hasItem(inspection.id().toString())));
        }
        assertThat(stranger().get("/reports").asString()).doesNotContain(inspection.reference());
    }

    @Test
    void framework_by_which_nothing_else_was_graded_goes_with_it() {
        String framework = "framework-" + UUID.randomUUID();
        PinnedFramework known = inspection.fieldwork().snapshot().framework();
        SampleInspection alone = SampleInspection.create(snapshot -> snapshot.framework(
                new PinnedFramework(framework, known.version(), known.title(), known.scale(), known.indicators())));
        published(alone, "{}");
        String page = "/indicators/" + framework + "/1/2.1";
        stranger().get(page).then().statusCode(200);
        stranger().get("/indicators").then().body(containsString(framework));
        withdraw(alone, UUID.randomUUID(), 1);
        stranger().get(page).then().statusCode(404);
        stranger().get("/indicators").then().body(not(containsString(framework)));
    }

    /** Somebody has to have read it beside the new version. */
    @Test
    void reply_comes_back_with_the_report_when_it_is_released_again() {
        published(inspection, "{}");
        as(officerOf(inspection.id()))
                .contentType("application/json")
                .body(Map.of("markdown", "We accept it."))
                .put("/v1/drafts/{id}/reply", inspection.id())
                .then()
                .statusCode(201);
        releaseReply().then().statusCode(201).body("version", equalTo(1));
        withdraw(1);
        amend("Participation in most services.");
        approve(inspection.id()).then().statusCode(200);
        correct(2).then().statusCode(201);
        report().then().statusCode(200).body("reply", nullValue());
        stranger()
                .get("/reports/" + inspection.reference())
                .then()
                .statusCode(200)
                .body(not(containsString("We accept it.")));
        releaseReply().then().statusCode(201).body("version", equalTo(2));
        report().then().body("reply.markdown", equalTo("We accept it.")).body("reply.version", equalTo(2));
    }

    private Response releaseReply() {
        return publisher().header("If-Match", "*").put("/v1/drafts/{id}/reply/release", inspection.id());
    }

    @Test
    void event_and_those_who_keep_something_of_it_are_told_once() throws IOException {
        String shortLink = published(inspection, "{}").jsonPath().getString("shortLink");
        withdraw(1);
        decide(SECOND, true).then().statusCode(200);
        ReportWithdrawn golden = golden("report-withdrawn", ReportWithdrawn.class);
        byte[] sent = Service.topic("publication.report-withdrawn.v1")
                .awaitRecord(inspection.id().toString())
                .value();
        assertThat(EventJson.read(sent, ReportWithdrawn.class))
                .isEqualTo(new ReportWithdrawn(
                        inspection.id(),
                        1,
                        inspection.reference(),
                        golden.title(),
                        REASON,
                        Instant.parse(report().jsonPath().getString("report.withdrawnAt")),
                        "/reports/" + inspection.reference(),
                        shortLink));
        assertThat(changes.of(inspection.id())).containsExactly(PublicChange.Kind.CREATED, PublicChange.Kind.WITHDRAWN);
        assertThat(Sql.text("select count(*) from withdrawn_report where inspection_id = ?", inspection.id()))
                .isEqualTo("1");
    }

    @Test
    void corrected_report_comes_back_as_the_next_version_and_says_nothing_of_the_old_one_again() {
        published(inspection, "{\"datePublished\":\"2018-03\"}");
        withdraw(1);
        publish(inspection.id(), "{}").then().statusCode(409).body("type", problem("report-withdrawn"));
        approve(inspection.id()).then().statusCode(409).body("type", problem("already-published"));
        correct(2).then().statusCode(409).body("type", problem("not-approved"));
        amend("Participation in most services.");
        assertThat(draft(inspection.id()).jsonPath().getString("status")).isEqualTo("withdrawn");
        approve(inspection.id()).then().statusCode(200);
        correct(2)
                .then()
                .statusCode(201)
                .body("version", equalTo(2))
                .body("datePublished", equalTo("2018-03"))
                .body("correction.notice", equalTo("It is right now."))
                .body("correction.changes", empty());
        report().then().statusCode(200).body("version", equalTo(2));
        stranger().get("/v1/reports/{id}/versions", inspection.id()).then().body("version", contains(2));
        stranger().get("/v1/reports/{id}/versions/1", inspection.id()).then().statusCode(410);
        stranger()
                .get("/reports/" + inspection.reference() + "/versions/1")
                .then()
                .statusCode(410)
                .body(containsString("This report was withdrawn"));
        assertThat(draft(inspection.id()).jsonPath().getString("status")).isEqualTo("published");
    }

    @Test
    void report_is_withdrawn_with_all_its_versions() {
        published(inspection, "{}");
        amend("Participation in most services.");
        approve(inspection.id()).then().statusCode(200);
        correct(2).then().statusCode(201);
        ask(1).then().statusCode(409).body("type", problem("version-outdated"));
        withdraw(2);
        for (int version : new int[] {1, 2}) {
            stranger()
                    .get("/v1/reports/{id}/versions/{version}", inspection.id(), version)
                    .then()
                    .statusCode(410)
                    .body("report.version", equalTo(2));
        }
        correct(2).then().statusCode(409).body("type", problem("report-withdrawn"));
    }

    @Test
    void only_publishers_of_the_lead_body_decide() {
        published(inspection, "{}");
        ask(1).then().statusCode(201);
        Persona partner = Persona.of("p-other", "education-scotland", "publisher");
        decide(partner, true).then().statusCode(403).body("type", problem("not-allowed"));
        report().then().statusCode(200);
        as(partner)
                .get("/v1/drafts/{id}/withdrawals", inspection.id())
                .then()
                .body("id", contains(withdrawal.toString()));
    }

    @Test
    void refusal_needs_a_reason_ends_the_request_and_may_come_from_who_asked() {
        published(inspection, "{}");
        ask(1).then().statusCode(201);
        decide(Persona.PUBLISHER, false).then().statusCode(422);
        String refusal = "{\"approved\": false, \"reason\": \"A correction will do.\"}";
        decide(Persona.PUBLISHER, refusal).then().statusCode(201);
        decide(SECOND, refusal).then().statusCode(200);
        decide(SECOND, true).then().statusCode(409).body("type", problem("withdrawal-decided"));
        report().then().statusCode(200);
        ask(UUID.randomUUID(), 1, REASON).then().statusCode(201);
    }

    @Test
    void same_request_again_changes_nothing_and_another_waits_its_turn() {
        confirmedDraft(inspection);
        ask(1).then().statusCode(409).body("type", problem("not-published"));
        approve(inspection.id()).then().statusCode(200);
        publish(inspection.id(), "{}").then().statusCode(201);
        ask(1).then().statusCode(201);
        ask(1).then().statusCode(200);
        ask(withdrawal, 1, "Another reason.").then().statusCode(409).body("type", problem("id-in-use"));
        ask(UUID.randomUUID(), 1, REASON).then().statusCode(409).body("type", problem("withdrawal-undecided"));
        ask(withdrawal, 1, " ").then().statusCode(422);
    }

    @Test
    void tombstone_is_for_good() {
        published(inspection, "{}");
        withdraw(1);
        for (String change : List.of("update withdrawn_report set reason = 'x'", "delete from withdrawn_report")) {
            assertThatThrownBy(() -> Sql.execute(change + " where inspection_id = ?", inspection.id()))
                    .hasStackTraceContaining("never changed");
        }
    }

    private void withdraw(int version) {
        withdraw(inspection, withdrawal, version);
    }

    private static void withdraw(SampleInspection of, UUID id, int version) {
        as(Persona.PUBLISHER)
                .contentType("application/json")
                .body(Map.of("version", version, "reason", REASON))
                .put("/v1/drafts/{id}/withdrawals/{withdrawal}", of.id(), id)
                .then()
                .statusCode(201);
        as(SECOND)
                .contentType("application/json")
                .body("{\"approved\": true}")
                .put("/v1/drafts/{id}/withdrawals/{withdrawal}/decision", of.id(), id)
                .then()
                .statusCode(201);
    }

    private Response ask(int version) {
        return ask(withdrawal, version, REASON);
    }

    private Response ask(UUID id, int version, String reason) {
        return publisher()
                .contentType("application/json")
                .body(Map.of("version", version, "reason", reason))
                .put("/v1/drafts/{id}/withdrawals/{withdrawal}", inspection.id(), id);
    }

    private Response decide(Persona persona, boolean approved) {
        return decide(persona, "{\"approved\": " + approved + "}");
    }

    private Response decide(Persona persona, String decision) {
        return as(persona)
                .contentType("application/json")
                .body(decision)
                .put("/v1/drafts/{id}/withdrawals/{withdrawal}/decision", inspection.id(), withdrawal);
    }

    private Response correct(int version) {
        return publisher()
                .contentType("application/json")
                .body("{\"notice\": \"It is right now.\"}")
                .put("/v1/drafts/{id}/corrections/{version}", inspection.id(), version);
    }

    private void amend(String strength) {
        FieldworkAmended amended = inspection.amended(2, snapshot -> snapshot.strengths(strength));
        receive(amended, inspection.confirmedFor(amended, grade -> grade));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> strength.equals(draft(inspection.id()).jsonPath().getString("content.strengths[0].text")));
        awaitDraft(inspection.id(), "confirmed");
    }

    private Response report() {
        return stranger().get("/v1/reports/{id}", inspection.id());
    }

    private static org.hamcrest.Matcher<String> problem(String code) {
        return equalTo("urn:scrutineer:problem:" + code);
    }
}
