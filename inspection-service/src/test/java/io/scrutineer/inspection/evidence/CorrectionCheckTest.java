package io.scrutineer.inspection.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.scrutineer.calendar.PartialDate;
import io.scrutineer.failure.FieldError;
import io.scrutineer.failure.FieldErrors;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Frozen evidence has to be whole after a correction. */
class CorrectionCheckTest {

    private static final UUID GROUP = UUID.randomUUID();
    private static final UUID INTERVIEW = UUID.randomUUID();
    private static final UUID HEARD = UUID.randomUUID();
    private static final UUID READ = UUID.randomUUID();

    private final Evidence before = new Evidence(
            List.of(activity(GROUP), activity(INTERVIEW)),
            List.of(finding(HEARD, GROUP, 1), finding(READ, INTERVIEW, 2)));
    private final FieldErrors errors = new FieldErrors();

    @Test
    void corrected_pieces_take_the_place_of_the_earlier_ones_and_new_ones_come_in_the_order_of_ids() {
        UUID added = UUID.randomUUID();
        Evidence after = check(
                        List.of(), List.of(request(HEARD, GROUP, 2), request(added, GROUP, 1)), List.of(), List.of())
                .of(before);
        assertThat(errors.all()).isEmpty();
        assertThat(after.findings())
                .extracting(Finding::id, Finding::evaluation)
                .containsExactlyInAnyOrder(tuple(HEARD, 2), tuple(READ, 2), tuple(added, 1));
        assertThat(after.findings())
                .isSortedAccordingTo(
                        (one, other) -> one.id().toString().compareTo(other.id().toString()));
        assertThat(after.activities()).hasSize(2);
    }

    @Test
    void finding_may_come_from_an_activity_of_the_same_correction() {
        UUID visit = UUID.randomUUID();
        check(List.of(request(visit, false)), List.of(request(UUID.randomUUID(), visit, 1)), List.of(), List.of());
        assertThat(errors.all()).isEmpty();
    }

    @Test
    void activity_is_withdrawn_with_all_that_came_from_it_or_not_at_all() {
        check(List.of(), List.of(), List.of(GROUP), List.of());
        assertThat(paths()).containsExactly("withdrawnActivities");
    }

    @Test
    void activity_is_withdrawn_when_its_findings_are_too_or_come_from_elsewhere_now() {
        check(List.of(), List.of(request(READ, GROUP, 2)), List.of(INTERVIEW), List.of());
        check(List.of(), List.of(), List.of(GROUP), List.of(HEARD));
        assertThat(errors.all()).isEmpty();
    }

    @Test
    void something_has_to_be_left() {
        check(List.of(), List.of(), List.of(), List.of(HEARD, READ));
        assertThat(paths()).containsExactly("withdrawnFindings");
    }

    @Test
    void what_does_not_count_can_not_be_withdrawn_and_nothing_is_corrected_and_withdrawn_at_once() {
        check(List.of(), List.of(request(READ, INTERVIEW, 1)), List.of(UUID.randomUUID()), List.of(READ));
        assertThat(paths()).containsExactly("withdrawnActivities[0]", "withdrawnFindings[0]");
    }

    @Test
    void activity_stays_closed() {
        check(List.of(request(GROUP, true)), List.of(), List.of(), List.of());
        assertThat(paths()).containsExactly("activities");
    }

    @Test
    void what_can_not_be_recorded_can_not_be_corrected_to() {
        check(List.of(), List.of(request(HEARD, GROUP, 9)), List.of(), List.of());
        assertThat(paths()).contains("findings[0].evaluation");
    }

    private Correction check(
            List<ActivityRequest> activities,
            List<FindingRequest> findings,
            List<UUID> withdrawnActivities,
            List<UUID> withdrawnFindings) {
        EvidenceCheck check = new EvidenceCheck(EvidenceCheckTest.FRAMEWORK, List.of("hmics"), errors);
        return new CorrectionCheck(before, check, errors)
                .check(new CorrectionRequest(activities, findings, withdrawnActivities, withdrawnFindings));
    }

    private List<String> paths() {
        return errors.all().stream().map(FieldError::path).toList();
    }

    private static Activity activity(UUID id) {
        return request(id, false).activity(PartialDate.parse("2017-09"));
    }

    private static ActivityRequest request(UUID id, boolean open) {
        return new ActivityRequest(id, "focus-group", "hmics", "2017-09", 7, false, null, open);
    }

    private static Finding finding(UUID id, UUID activity, int evaluation) {
        return request(id, activity, evaluation).finding(FindingType.STRENGTH, List.of());
    }

    private static FindingRequest request(UUID id, UUID activity, int evaluation) {
        return new FindingRequest(id, activity, "1.1", evaluation, "strength", "Seen.", null, null, null);
    }
}
