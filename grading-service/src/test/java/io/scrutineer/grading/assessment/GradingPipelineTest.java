package io.scrutineer.grading.assessment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.scrutineer.contracts.EventJson;
import io.scrutineer.contracts.FieldworkCompleted;
import io.scrutineer.contracts.FindingFact;
import io.scrutineer.contracts.GradesProposed;
import io.scrutineer.contracts.PinnedPolicy;
import io.scrutineer.contracts.ProposedGrade;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Tokens;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** From completed fieldwork on a topic to proposed grades on another, with a real Kafka and PostgreSQL. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "grading"))
class GradingPipelineTest {

    private static final PinnedPolicy UNKNOWN = new PinnedPolicy("never-heard-of", "7");

    @Inject
    Kafka kafka;

    @Test
    void golden_fieldwork_comes_out_as_the_golden_proposal() throws IOException {
        FieldworkCompleted golden = Fieldwork.golden();
        kafka.send(golden.inspectionId(), UUID.randomUUID().toString(), Fieldwork.goldenJson());

        GradesProposed proposed = kafka.awaitProposed(golden.inspectionId());
        GradesProposed expected =
                EventJson.read(Fieldwork.resource("/goldens/grades-proposed.v1.json"), GradesProposed.class);
        assertThat(proposed)
                .usingRecursiveComparison()
                .ignoringFields("resultSha256", "proposedAt")
                .isEqualTo(expected);
    }

    @Test
    void proposal_names_the_hash_of_the_result_that_the_api_shows() {
        FieldworkCompleted event = Fieldwork.completed();
        kafka.complete(event);
        String hash = kafka.awaitProposed(event.inspectionId()).resultSha256();
        assertThat(Api.read(event.inspectionId()).header("ETag")).isEqualTo('"' + hash + '"');
    }

    @Test
    void what_an_event_changed_is_in_the_audit_trail() {
        FieldworkCompleted event = Fieldwork.completed();
        String eventId = UUID.randomUUID().toString();
        kafka.send(event.inspectionId(), eventId, EventJson.write(event));
        kafka.awaitProposed(event.inspectionId());
        await().atMost(Duration.ofSeconds(60)).until(() -> trailAbout(event.inspectionId()), lines -> lines.stream()
                .anyMatch(line -> line.contains("service:grading-service")
                        && line.contains("event io.scrutineer.fieldwork-completed.v1")
                        && line.contains(eventId)));
    }

    @Test
    void event_that_is_delivered_twice_is_graded_once() {
        FieldworkCompleted event = Fieldwork.completed();
        String eventId = UUID.randomUUID().toString();
        kafka.send(event.inspectionId(), eventId, EventJson.write(event));
        kafka.send(event.inspectionId(), eventId, EventJson.write(event));
        kafka.send(event.inspectionId(), UUID.randomUUID().toString(), EventJson.write(event));
        assertThat(proposalsUpToAMarker(event.inspectionId())).hasSize(1);
    }

    @Test
    void older_snapshot_that_comes_late_changes_nothing() {
        FieldworkCompleted newer =
                Fieldwork.of(UUID.randomUUID(), 2, Fieldwork.completed().snapshot());
        FieldworkCompleted older =
                Fieldwork.of(newer.inspectionId(), 1, Fieldwork.allAt(3).snapshot());
        kafka.complete(newer);
        String etag = Api.awaitAssessment(newer.inspectionId()).header("ETag");
        kafka.complete(older);
        assertThat(proposalsUpToAMarker(newer.inspectionId())).hasSize(1);
        assertThat(Api.read(newer.inspectionId()).header("ETag")).isEqualTo(etag);
    }

    @Test
    void newer_snapshot_takes_the_place_of_the_older_one() {
        FieldworkCompleted older = Fieldwork.completed();
        FieldworkCompleted newer =
                Fieldwork.of(older.inspectionId(), 2, Fieldwork.allAt(3).snapshot());
        kafka.complete(older);
        kafka.complete(newer);
        JsonPath assessment = Api.awaitVersion(older.inspectionId(), 2).jsonPath();
        assertThat(assessment.getList("result.grades.grade")).containsOnly(3);
        assertThat(assessment.getString("status")).isEqualTo("proposed");
    }

    @Test
    void inspection_with_too_little_evidence_is_proposed_without_that_grade_and_says_what_is_missing() {
        FieldworkCompleted event = Fieldwork.with(Fieldwork.withFindings(findings -> findings.stream()
                .filter(finding -> finding.indicator().equals("2.1")
                        || finding.sourceKind().equals("staff-interview"))
                .toList()));
        kafka.complete(event);
        ProposedGrade grade = kafka.awaitProposed(event.inspectionId()).grades().get(1);
        assertThat(grade.indicator()).isEqualTo("6.3");
        assertThat(grade.grade()).isNull();
        assertThat(grade.label()).isNull();
        assertThat(grade.reasons())
                .containsExactly(
                        "Insufficient evidence: it came from one kind of source; at least three are needed: two"
                                + " more are missing.");
    }

    @Test
    void progress_review_is_not_graded_and_nothing_is_proposed() {
        FieldworkCompleted review = Fieldwork.with(Fieldwork.ofKind("progress-review", null));
        kafka.complete(review);
        JsonPath assessment = Api.awaitAssessment(review.inspectionId()).jsonPath();
        assertThat(assessment.getString("status")).isEqualTo("not-graded");
        assertThat(assessment.getList("result.grades")).isEmpty();
    }

    @Test
    void inspection_with_an_unknown_policy_goes_to_the_dead_letters_with_the_reason() {
        FieldworkCompleted event = Fieldwork.with(Fieldwork.ofKind("joint-inspection", UNKNOWN));
        kafka.complete(event);
        assertThat(kafka.awaitDeadLetter(event.inspectionId())).isEqualTo("The policy never-heard-of 7 is not known");
    }

    @Test
    void inspection_to_be_graded_without_a_policy_goes_to_the_dead_letters() {
        FieldworkCompleted event = Fieldwork.with(Fieldwork.ofKind("joint-inspection", null));
        kafka.complete(event);
        assertThat(kafka.awaitDeadLetter(event.inspectionId()))
                .isEqualTo("The inspection has indicators to grade and no policy to grade them by");
    }

    @Test
    void evaluation_off_the_scale_goes_to_the_dead_letters() {
        FieldworkCompleted event = Fieldwork.allAt(9);
        kafka.complete(event);
        assertThat(kafka.awaitDeadLetter(event.inspectionId())).endsWith("is not on the scale");
    }

    @Test
    void snapshot_that_was_tampered_with_goes_to_the_dead_letters() {
        FieldworkCompleted event = Fieldwork.completed();
        FieldworkCompleted tampered = new FieldworkCompleted(
                event.inspectionId(),
                1,
                event.snapshotSha256(),
                event.completedAt(),
                Fieldwork.allAt(6).snapshot());
        kafka.complete(tampered);
        assertThat(kafka.awaitDeadLetter(event.inspectionId())).isEqualTo("The snapshot does not match its SHA-256");
    }

    @Test
    void bad_events_among_good_ones_go_to_the_dead_letters_while_the_others_flow() {
        List<FieldworkCompleted> good =
                Stream.generate(Fieldwork::completed).limit(20).toList();
        UUID malformed = UUID.randomUUID();
        FieldworkCompleted unknownPolicy = Fieldwork.with(Fieldwork.ofKind("joint-inspection", UNKNOWN));
        good.subList(0, 10).forEach(kafka::complete);
        kafka.send(
                malformed,
                UUID.randomUUID().toString(),
                "{\"inspectionId\":\"%s\"}".formatted(malformed).getBytes());
        kafka.complete(unknownPolicy);
        good.subList(10, 20).forEach(kafka::complete);

        good.forEach(event ->
                assertThat(kafka.awaitProposed(event.inspectionId()).grades()).hasSize(2));
        assertThat(kafka.awaitDeadLetter(malformed))
                .startsWith("Not a io.scrutineer.fieldwork-completed.v1: missing or wrong at #/");
        assertThat(kafka.awaitDeadLetter(unknownPolicy.inspectionId())).contains("never-heard-of");
    }

    @Test
    void same_evidence_in_another_order_gives_the_same_grades_and_explanations() {
        FieldworkCompleted event = Fieldwork.completed();
        FieldworkCompleted reversed = Fieldwork.with(Fieldwork.withFindings(findings -> {
            List<FindingFact> copy = new ArrayList<>(findings);
            Collections.reverse(copy);
            return copy;
        }));
        kafka.complete(event);
        kafka.complete(reversed);
        assertThat(Api.awaitAssessment(reversed.inspectionId()).jsonPath().getList("result.grades"))
                .isEqualTo(Api.awaitAssessment(event.inspectionId()).jsonPath().getList("result.grades"));
    }

    /** The proposals up to that of another inspection whose event was sent after all else to the same partition. */
    private List<GradesProposed> proposalsUpToAMarker(UUID inspection) {
        FieldworkCompleted marker = Fieldwork.completed();
        kafka.send(inspection, UUID.randomUUID().toString(), EventJson.write(marker));
        return kafka.awaitAllProposed(Set.of(inspection, marker.inspectionId()), 2).stream()
                .filter(proposed -> proposed.inspectionId().equals(inspection))
                .toList();
    }

    private static List<String> trailAbout(UUID inspection) {
        return given().header("Authorization", Tokens.bearer(Persona.AUDITOR))
                .get("/v1/audit/entries?limit=100000")
                .asString()
                .lines()
                .filter(line -> line.contains(inspection.toString()))
                .toList();
    }
}
