package io.scrutineer.publication.pipeline;

import static io.scrutineer.publication.Service.approve;
import static io.scrutineer.publication.Service.confirmedDraft;
import static io.scrutineer.publication.Service.openRound;
import static io.scrutineer.publication.Service.publish;
import static io.scrutineer.publication.Service.receive;
import static io.scrutineer.publication.Service.stranger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.scrutineer.access.RowAccess;
import io.scrutineer.contracts.PhaseChanged;
import io.scrutineer.publication.SampleInspection;
import io.scrutineer.publication.draft.Drafting;
import io.scrutineer.publication.stream.EventReader;
import io.scrutineer.testparts.RealParts;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "publication"))
class PipelineTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    StageCounts stages;

    @Inject
    RowAccess access;

    private final SampleInspection inspection = SampleInspection.create();
    private Map<String, Long> before = Map.of();

    /** What other tests did may not be counted yet. */
    @BeforeEach
    void countFirst() {
        Drafting.awaitConsumption();
        await().atMost(SOON).until(() -> {
            before = counts();
            return before.equals(countedNow());
        });
    }

    @Test
    void inspection_is_counted_in_one_stage_after_the_other() {
        phase(0, "planned");
        awaitMove(null, "planned");
        phase(1, "preparation");
        awaitMove("planned", "preparation");
        phase(2, "fieldwork");
        awaitMove("preparation", "fieldwork");
        phase(3, "completed");
        awaitMove("fieldwork", "grading");
        confirmedDraft(inspection);
        awaitMove("grading", "drafting");
        openRound(inspection.id(), "{\"workingDays\": 10}");
        awaitMove("drafting", "accuracy-round");
        approve(inspection.id()).then().statusCode(200);
        awaitMove("accuracy-round", "approval");
        publish(inspection.id(), "{}").then().statusCode(201);
        awaitMove("approval", "published");
    }

    @Test
    void phase_that_comes_late_or_twice_changes_nothing() {
        phase(2, "fieldwork");
        awaitMove(null, "fieldwork");
        phase(1, "preparation");
        phase(2, "fieldwork");
        SampleInspection later = SampleInspection.create();
        receive(new PhaseChanged(later.id(), 0, "planned", true, Instant.now()));
        awaitMove(null, "planned");
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void phase_that_comes_after_its_draft_changes_nothing() {
        confirmedDraft(inspection);
        awaitMove(null, "drafting");
        phase(3, "completed");
        SampleInspection later = SampleInspection.create();
        receive(new PhaseChanged(later.id(), 0, "planned", true, Instant.now()));
        awaitMove(null, "planned");
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void cancelled_inspection_is_in_no_stage() {
        phase(0, "planned");
        awaitMove(null, "planned");
        phase(1, "cancelled");
        awaitMove("planned", null);
    }

    @Test
    void inspection_that_is_not_graded_waits_for_no_grades() {
        SampleInspection review = SampleInspection.create(snapshot -> snapshot.reviewOf(inspection));
        receive(review.fieldwork());
        awaitMove(null, "drafting");
    }

    @Test
    void listener_is_told_the_numbers_at_once_and_again_when_they_change() throws Exception {
        try (EventReader reader = EventReader.of("/v1/pipeline/events", null)) {
            await().atMost(SOON).until(() -> !reader.events().isEmpty());
            assertThat(counts(JsonPath.from(reader.events().get(0).data()))).isEqualTo(before);
            phase(0, "planned");
            awaitMove(null, "planned");
            await().atMost(SOON).until(() -> counts(JsonPath.from(last(reader))).equals(before));
            assertThat(reader.events().get(0).name()).isEqualTo("pipeline");
        }
    }

    /** Nothing but numbers, of whatever is on its way. */
    @Test
    void answer_names_no_inspection() {
        confirmedDraft(inspection);
        awaitMove(null, "drafting");
        assertThat(stranger().get("/v1/pipeline").asString())
                .doesNotContain(inspection.id().toString())
                .doesNotContain(inspection.reference())
                .matches(
                        "[{]\"stages\":\\[([{]\"code\":\"[a-z-]+\",\"label\":\"[A-Za-z ]+\",\"inspections\":\\d+[}],?)+\\][}]");
    }

    private void phase(int sequence, String phase) {
        receive(new PhaseChanged(inspection.id(), sequence, phase, true, Instant.now()));
    }

    /** One fewer here and one more there, and nothing else. */
    private void awaitMove(@Nullable String from, @Nullable String to) {
        Map<String, Long> wanted = new HashMap<>(before);
        if (from != null) {
            wanted.merge(from, -1L, Long::sum);
        }
        if (to != null) {
            wanted.merge(to, 1L, Long::sum);
        }
        await("from " + from + " to " + to).atMost(SOON).until(() -> counts().equals(wanted));
        before = wanted;
    }

    private static String last(EventReader reader) {
        List<EventReader.Event> events = reader.events();
        return events.get(events.size() - 1).data();
    }

    private Map<String, Long> countedNow() {
        return PipelineView.of(access.asService(stages::now)).stages().stream()
                .collect(Collectors.toMap(PipelineView.StageView::code, PipelineView.StageView::inspections));
    }

    private static Map<String, Long> counts() {
        return counts(
                stranger().get("/v1/pipeline").then().statusCode(200).extract().jsonPath());
    }

    private static Map<String, Long> counts(JsonPath pipeline) {
        List<String> codes = pipeline.getList("stages.code", String.class);
        List<Long> inspections = pipeline.getList("stages.inspections", Long.class);
        Map<String, Long> counts = new HashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            counts.put(codes.get(i), inspections.get(i));
        }
        return counts;
    }
}
