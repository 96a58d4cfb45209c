package io.scrutineer.grading.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.scrutineer.contracts.ConfirmedGrade;
import io.scrutineer.contracts.EventJson;
import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.contracts.FieldworkAmended;
import io.scrutineer.contracts.FieldworkCompleted;
import io.scrutineer.contracts.GradesConfirmed;
import io.scrutineer.contracts.GradesReopened;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Sql;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An amendment opens the grades again whose inputs it changed; the others stay confirmed. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "grading"))
class ReopeningTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String CI = "care-inspectorate";
    private static final String ES = "education-scotland";

    /** Takes a finding on 2.1 away, which leaves enough evidence for a grade. */
    private static final UnaryOperator<EvidenceSnapshot> AMEND_21 =
            Fieldwork.withFindings(findings -> findings.subList(1, findings.size()));

    @Inject
    Kafka kafka;

    private FieldworkCompleted first = Fieldwork.completed();

    @BeforeEach
    void grades_are_confirmed() {
        first = Fieldwork.completed();
        kafka.complete(first);
        Api.awaitAssessment(first.inspectionId());
        Api.act(first.inspectionId(), "p-panel-es", ES, """
                {"kind": "propose", "indicator": "6.3", "grade": 5, "reason": "Feedback is slow.",
                 "findings": ["01900000-0000-7000-8000-000000000107"]}""").then().statusCode(201);
        Api.act(first.inspectionId(), "p-panel-ci", CI, "{\"kind\": \"agree\", \"indicator\": \"6.3\"}");
        Api.signOff(first.inspectionId());
        Api.confirmTwice(first.inspectionId());
        kafka.awaitConfirmed(first.inspectionId());
    }

    @Test
    void amendment_reopens_just_the_grade_whose_inputs_changed() {
        FieldworkAmended amended = amend(2, AMEND_21);
        GradesReopened reopened = kafka.awaitReopened(id());
        assertThat(reopened.reopened()).containsExactly("2.1");
        assertThat(reopened.stillConfirmed()).containsExactly("6.3");
        assertThat(reopened.snapshotVersion()).isEqualTo(2);
        assertThat(reopened.confirmedSnapshotVersion()).isEqualTo(1);
        assertThat(reopened.snapshotSha256()).isEqualTo(amended.snapshotSha256());
        JsonPath shown = Api.moderation(id()).jsonPath();
        assertThat(shown.getString("status")).isEqualTo("proposed");
        assertThat(shown.getList("indicators.indicator")).containsExactly("2.1");
        assertThat(shown.getList("stillConfirmed")).containsExactly("6.3");
    }

    @Test
    void grades_are_confirmed_again_with_those_that_stayed_as_the_panel_had_left_them() {
        amend(2, AMEND_21);
        String agree = "{\"kind\": \"agree\", \"indicator\": \"2.1\"}";
        Api.act(id(), "p-panel-ci", CI, agree).then().statusCode(201);
        Api.act(id(), "p-panel-es", ES, agree).then().statusCode(201);
        Api.signOff(id());
        Api.confirmTwice(id());
        GradesConfirmed again = kafka.awaitAllConfirmed(Set.of(id()), 2).get(1);
        assertThat(again.snapshotVersion()).isEqualTo(2);
        assertThat(again.grades()).extracting(ConfirmedGrade::indicator).containsExactly("2.1", "6.3");
        assertThat(again.grades().get(1)).isEqualTo(new ConfirmedGrade("6.3", 5, "very good", 6, null));
    }

    @Test
    void amendment_that_no_grade_rests_on_leaves_the_grades_confirmed() {
        FieldworkAmended amended = amend(2, snapshot -> snapshot);
        GradesConfirmed again = kafka.awaitAllConfirmed(Set.of(id()), 2).get(1);
        assertThat(again.snapshotSha256()).isEqualTo(amended.snapshotSha256());
        assertThat(again.snapshotVersion()).isEqualTo(2);
        assertThat(again.confirmingBodies()).containsExactly(CI, ES);
        JsonPath shown = Api.read(id()).jsonPath();
        assertThat(shown.getString("status")).isEqualTo("confirmed");
        assertThat(shown.getList("confirmations.person")).containsExactly("p-lead-ci", "p-panel-es");
        assertThat(Api.moderation(id()).jsonPath().getList("unsigned"))
                .as("signatures that are wanting")
                .isEmpty();
    }

    @Test
    void second_amendment_counts_from_what_was_confirmed_and_not_from_the_first() {
        amend(2, AMEND_21);
        amend(3, Fieldwork.withFindings(findings -> findings.subList(0, findings.size() - 1)));
        JsonPath shown = Api.moderation(id()).jsonPath();
        assertThat(shown.getList("indicators.indicator")).containsExactly("6.3");
        assertThat(shown.getList("stillConfirmed")).containsExactly("2.1");
    }

    @Test
    void amendment_that_comes_before_the_fieldwork_reopens_nothing() {
        FieldworkAmended early = Fieldwork.amended(UUID.randomUUID(), 2, AMEND_21.apply(first.snapshot()));
        kafka.amend(early);
        Api.awaitVersion(early.inspectionId(), 2);
        kafka.complete(Fieldwork.of(early.inspectionId(), 1, first.snapshot()));
        kafka.amend(Fieldwork.amended(early.inspectionId(), 3, first.snapshot()));
        Api.awaitVersion(early.inspectionId(), 3);
        JsonPath shown = Api.moderation(early.inspectionId()).jsonPath();
        assertThat(shown.getList("indicators.indicator")).isEqualTo(List.of("2.1", "6.3"));
        assertThat(shown.getList("stillConfirmed")).isEmpty();
    }

    @Test
    void team_of_a_snapshot_that_comes_after_a_later_one_counts_too() {
        UUID inspection = UUID.randomUUID();
        kafka.amend(Fieldwork.amended(inspection, 2, first.snapshot()).withTeam(List.of("p-gathers-es")));
        Api.awaitVersion(inspection, 2);
        String late = UUID.randomUUID().toString();
        kafka.send(
                inspection,
                late,
                EventJson.write(Fieldwork.of(inspection, 1, first.snapshot()).withTeam(List.of("p-lead-ci"))));
        await().atMost(SOON).until(() -> !Sql.texts("select event_id from inbox where event_id = ?", late)
                .isEmpty());
        Api.signOff(inspection);
        String etag = Api.read(inspection).header("ETag");
        Api.confirm(inspection, "p-lead-ci", CI, etag).then().statusCode(201);
        Response second = Api.confirm(inspection, "p-gathers-es", ES, etag);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.jsonPath().getString("type")).endsWith("both-on-the-team");
    }

    @Test
    void tag_that_was_read_never_names_other_grades() {
        FieldworkCompleted open = Fieldwork.completed();
        UUID inspection = open.inspectionId();
        kafka.complete(open);
        String read = Api.awaitAssessment(inspection).header("ETag");
        kafka.amend(Fieldwork.amended(inspection, 2, AMEND_21.apply(open.snapshot())));
        Api.awaitVersion(inspection, 2);
        Api.act(inspection, "p-panel-es", ES, """
                {"kind": "propose", "indicator": "6.3", "grade": 5, "reason": "Feedback is slow.",
                 "findings": ["01900000-0000-7000-8000-000000000107"]}""").then().statusCode(201);
        kafka.amend(Fieldwork.amended(inspection, 3, open.snapshot()));
        Api.awaitVersion(inspection, 3);
        assertThat(Api.moderation(inspection).jsonPath().getInt("indicators[1].grade"))
                .as("the panel's grade holds on")
                .isEqualTo(5);
        Api.act(inspection, UUID.randomUUID(), "p-signs-es", ES, Api.SIGN_OFF, read)
                .then()
                .statusCode(412);
        Api.confirm(inspection, "p-lead-ci", CI, read).then().statusCode(412);
    }

    @Test
    void positions_on_open_grades_whose_facts_stay_the_same_hold_on() {
        FieldworkCompleted open = Fieldwork.completed();
        UUID inspection = open.inspectionId();
        kafka.complete(open);
        Api.awaitAssessment(inspection);
        Api.act(inspection, "p-panel-es", ES, """
                {"kind": "propose", "indicator": "6.3", "grade": 4, "reason": "Feedback is slow.",
                 "findings": ["01900000-0000-7000-8000-000000000107"]}""").then().statusCode(201);
        String proposal = Api.moderation(inspection).jsonPath().getString("actions[0].id");
        Api.act(inspection, "p-panel-ci", CI, """
                {"kind": "approve", "indicator": "6.3", "proposal": "%s"}""".formatted(proposal)).then().statusCode(201);
        Api.act(inspection, "p-panel-ci", CI, "{\"kind\": \"agree\", \"indicator\": \"2.1\"}");
        Api.act(inspection, "p-panel-ci", CI, Api.SIGN_OFF);

        amendOpen(inspection, 2);
        amendOpen(inspection, 3);
        JsonPath shown = Api.moderation(inspection).jsonPath();
        assertThat(shown.getList("actions.kind")).containsExactly("propose", "approve");
        assertThat(shown.getInt("indicators[1].grade")).isEqualTo(4);
        assertThat(shown.getInt("indicators[1].indicative")).isEqualTo(6);
        assertThat(shown.getList("signedOff")).isEmpty();
        Api.act(inspection, "p-panel-ci", CI, "{\"kind\": \"agree\", \"indicator\": \"6.3\"}")
                .then()
                .statusCode(201);
        Api.signOff(inspection);
        Api.confirmTwice(inspection);
        assertThat(kafka.awaitConfirmed(inspection).grades().get(1))
                .isEqualTo(new ConfirmedGrade("6.3", 4, "good", 6, null));
    }

    @Test
    void positions_on_a_grade_whose_facts_have_changed_are_said_anew() {
        FieldworkCompleted open = Fieldwork.completed();
        kafka.complete(open);
        Api.awaitAssessment(open.inspectionId());
        Api.act(open.inspectionId(), "p-panel-ci", CI, "{\"kind\": \"agree\", \"indicator\": \"2.1\"}");
        amendOpen(open.inspectionId(), 2);
        assertThat(Api.moderation(open.inspectionId()).jsonPath().getList("actions"))
                .isEmpty();
    }

    /** Other findings on 2.1 each time, and the same ones on 6.3. */
    private void amendOpen(UUID inspection, int version) {
        kafka.amend(Fieldwork.amended(
                inspection,
                version,
                Fieldwork.withFindings(findings -> Fieldwork.identified(findings, new UUID(0, version)))
                        .apply(first.snapshot())));
        Api.awaitVersion(inspection, version);
    }

    private UUID id() {
        return first.inspectionId();
    }

    private FieldworkAmended amend(int version, UnaryOperator<EvidenceSnapshot> change) {
        FieldworkAmended amended = Fieldwork.amended(id(), version, change.apply(first.snapshot()));
        kafka.amend(amended);
        Api.awaitVersion(id(), version);
        return amended;
    }
}
