package io.scrutineer.grading.assessment;

import static io.scrutineer.grading.assessment.AssessmentStatus.AWAITING_SECOND_CONFIRMATION;
import static io.scrutineer.grading.assessment.AssessmentStatus.CONFIRMED;
import static io.scrutineer.grading.assessment.AssessmentStatus.NOT_GRADED;
import static io.scrutineer.grading.assessment.AssessmentStatus.PROPOSED;
import static io.scrutineer.grading.assessment.AssessmentStatus.SIGNED_OFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scrutineer.failure.Conflict;
import io.scrutineer.grading.moderation.Step;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole table of statuses and steps. */
class AssessmentStatusTest {

    @Test
    void way_to_confirmed_leads_over_all_signatures_and_two_confirmations() {
        assertThat(PROPOSED.after(Step.REVIEW)).isEqualTo(PROPOSED);
        assertThat(PROPOSED.after(Step.LAST_SIGN_OFF)).isEqualTo(SIGNED_OFF);
        assertThat(SIGNED_OFF.after(Step.CONFIRMATION)).isEqualTo(AWAITING_SECOND_CONFIRMATION);
        assertThat(AWAITING_SECOND_CONFIRMATION.after(Step.CONFIRMATION)).isEqualTo(CONFIRMED);
    }

    @Test
    void revision_leads_back_to_the_bodies() {
        assertThat(List.of(PROPOSED, SIGNED_OFF, AWAITING_SECOND_CONFIRMATION))
                .allSatisfy(status -> assertThat(status.after(Step.REVISION)).isEqualTo(PROPOSED));
    }

    @Test
    void agreement_leaves_signatures_alone() {
        assertThat(SIGNED_OFF.after(Step.REVIEW)).isEqualTo(SIGNED_OFF);
        assertThat(AWAITING_SECOND_CONFIRMATION.after(Step.REVIEW)).isEqualTo(AWAITING_SECOND_CONFIRMATION);
    }

    @Test
    void nobody_confirms_what_the_bodies_have_not_signed_off() {
        assertThatThrownBy(() -> PROPOSED.after(Step.CONFIRMATION)).hasMessageStartingWith("not-signed-off");
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void nothing_follows_on_what_is_final_or_not_graded(Step step) {
        assertThatThrownBy(() -> CONFIRMED.after(step)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> NOT_GRADED.after(step)).isInstanceOf(Conflict.class);
    }
}
