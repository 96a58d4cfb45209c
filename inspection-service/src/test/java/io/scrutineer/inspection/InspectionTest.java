package io.scrutineer.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scrutineer.actor.Actor;
import io.scrutineer.actor.Organisation;
import io.scrutineer.contracts.AreaFact;
import io.scrutineer.contracts.BodyFact;
import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.contracts.FieldworkCompleted;
import io.scrutineer.contracts.PartnershipFact;
import io.scrutineer.contracts.PinnedFramework;
import io.scrutineer.failure.Conflict;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectionTest {

    private static final Instant NOW = Instant.parse("2017-11-30T16:20:00.123456789Z");
    private static final Recording BY = Recording.by(
            new Actor(
                    "p-1",
                    new Organisation(Organisation.Kind.BODY, "hmics"),
                    new TreeSet<>(List.of("lead-inspector", "inspector"))),
            Clock.fixed(NOW, ZoneOffset.UTC));

    private final Inspection inspection = new Inspection(UUID.randomUUID(), plan(), BY);

    @Test
    void inspection_starts_planned_goes_to_fieldwork_once_and_ends_completed() {
        assertThat(inspection.phase()).isEqualTo(Phase.PLANNED);
        inspection.beginFieldwork(BY);
        inspection.beginFieldwork(BY);
        assertThat(inspection.phase()).isEqualTo(Phase.FIELDWORK);
        inspection.completeFieldwork(snapshot(), "abc", BY);
        assertThat(inspection.isCompleted()).isTrue();
    }

    @Test
    void completing_fieldwork_returns_its_event_and_remembers_who_did_it() {
        inspection.beginFieldwork(BY);
        FieldworkCompleted event = inspection.completeFieldwork(snapshot(), "abc", BY);
        assertThat(event)
                .isEqualTo(new FieldworkCompleted(
                        inspection.id(), 1, "abc", Instant.parse("2017-11-30T16:20:00.123Z"), snapshot()));
        assertThat(inspection.completion()).isEqualTo(new Completion(1, "abc", BY));
    }

    @Test
    void fieldwork_that_has_not_begun_can_not_be_completed() {
        assertThatThrownBy(() -> inspection.completeFieldwork(snapshot(), "abc", BY))
                .isInstanceOf(Conflict.class);
        assertThat(inspection.completion()).isNull();
    }

    @Test
    void completed_fieldwork_can_be_neither_completed_again_nor_reopened() {
        inspection.beginFieldwork(BY);
        inspection.completeFieldwork(snapshot(), "abc", BY);
        assertThatThrownBy(() -> inspection.completeFieldwork(snapshot(), "abc", BY))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> inspection.beginFieldwork(BY)).isInstanceOf(Conflict.class);
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED, PREPARATION FIELDWORK CANCELLED",
        "PREPARATION, FIELDWORK CANCELLED",
        "FIELDWORK, COMPLETED CANCELLED",
        "COMPLETED, ''",
        "CANCELLED, ''"
    })
    void phase_is_followed_by_its_successors_and_by_nothing_else(Phase phase, String successors) {
        for (Phase next : Phase.values()) {
            if (List.of(successors.split(" ")).contains(next.name())) {
                assertThat(phase.to(next)).isEqualTo(next);
            } else {
                assertThatThrownBy(() -> phase.to(next))
                        .isInstanceOfSatisfying(Conflict.class, refusal -> assertThat(refusal.code())
                                .isEqualTo("wrong-phase"));
            }
        }
    }

    @Test
    void history_has_every_change_of_phase_with_its_reason_and_none_that_was_refused() {
        inspection.move(Phase.PREPARATION, "Partners are told.", BY);
        inspection.beginFieldwork(BY);
        assertThatThrownBy(() -> inspection.move(Phase.PREPARATION, "Back.", BY))
                .isInstanceOf(Conflict.class);
        inspection.move(Phase.CANCELLED, "The partnership is reorganised.", BY);
        assertThat(inspection.phaseChanges())
                .containsExactly(
                        new PhaseChange(Phase.PLANNED, Phase.PREPARATION, "Partners are told.", BY),
                        new PhaseChange(Phase.PREPARATION, Phase.FIELDWORK, "The first activity was recorded.", BY),
                        new PhaseChange(Phase.FIELDWORK, Phase.CANCELLED, "The partnership is reorganised.", BY));
    }

    @Test
    void recording_says_who_for_whom_in_which_roles_and_when_to_the_millisecond() {
        assertThat(BY)
                .isEqualTo(new Recording(
                        "p-1", "hmics", "inspector,lead-inspector", Instant.parse("2017-11-30T16:20:00.123Z")));
    }

    @Test
    void bodies_of_a_plan_begin_with_the_lead() {
        assertThat(plan().bodies()).containsExactly("care-inspectorate", "hmics");
    }

    private static InspectionPlan plan() {
        return new InspectionPlan(
                "inverclyde-2017",
                InspectionKind.JOINT_INSPECTION,
                true,
                "inverclyde",
                "S12000018",
                new VersionedId("improving-lives", "2016"),
                new VersionedId("triangulated-median", "1"),
                "care-inspectorate",
                List.of("hmics"),
                true,
                List.of(FieldworkPeriod.parse("2017-05/2017-06")),
                null);
    }

    private static EvidenceSnapshot snapshot() {
        return new EvidenceSnapshot(
                "inverclyde-2017",
                "joint-inspection",
                true,
                new PartnershipFact("inverclyde", "Inverclyde Alliance"),
                new AreaFact("S12000018", "Inverclyde"),
                new BodyFact("care-inspectorate", "Care Inspectorate"),
                List.of(),
                true,
                List.of(),
                null,
                new PinnedFramework("improving-lives", "2016", "Improving lives", List.of(), List.of()),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }
}
