package io.scrutineer.grading.moderation;

import static io.scrutineer.grading.moderation.Panel.CI;
import static io.scrutineer.grading.moderation.Panel.ES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scrutineer.failure.Conflict;
import io.scrutineer.failure.InvalidInput;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What stands after the panel has spoken, and what each body still owes. */
class ModerationTest {

    @Test
    void bodies_that_agree_on_confident_grades_just_sign_off() {
        Panel panel = Panel.confident();
        assertThat(panel.signOff(CI)).isEqualTo(Step.REVIEW);
        assertThat(panel.moderation().unsigned()).containsExactly(ES);
        assertThat(panel.signOff(ES)).isEqualTo(Step.LAST_SIGN_OFF);
        assertThat(panel.moderation().signedOff()).containsExactly(CI, ES);
    }

    @Test
    void body_reviews_a_grade_of_low_confidence_before_it_signs_off() {
        Panel panel = Panel.unsureOf21();
        assertConflict(() -> panel.signOff(CI), "review-pending");
        assertThat(panel.moderation().owedBy(CI)).containsExactly("2.1");
        assertThat(panel.agree(CI)).isEqualTo(Step.REVIEW);
        assertThat(panel.signOff(CI)).isEqualTo(Step.REVIEW);
        assertConflict(() -> panel.signOff(ES), "review-pending");
    }

    @Test
    void dissent_is_carried_along_and_makes_the_others_say_where_they_stand() {
        Panel panel = Panel.confident();
        assertThat(panel.dissent(ES)).isEqualTo(Step.REVISION);
        assertThat(panel.grade()).isEqualTo(4);
        assertThat(panel.review().dissentingBodies()).containsExactly(ES);
        assertConflict(() -> panel.signOff(CI), "review-pending");
        panel.agree(CI);
        panel.signOff(CI);
        assertThat(panel.signOff(ES)).as("who dissents may sign off").isEqualTo(Step.LAST_SIGN_OFF);
    }

    @Test
    void dissent_that_is_given_up_changes_what_there_is_to_read() {
        Panel panel = Panel.confident();
        panel.dissent(ES);
        assertThat(panel.agree(ES)).isEqualTo(Step.REVISION);
        assertThat(panel.review().dissentingBodies()).isEmpty();
    }

    @Test
    void proposal_within_one_level_stands_at_once() {
        Panel panel = Panel.confident();
        assertThat(panel.propose(ES, 3)).isEqualTo(Step.REVISION);
        assertThat(panel.grade()).isEqualTo(3);
        assertThat(panel.review().label()).isEqualTo("adequate");
        assertThat(panel.review().isOverridden()).isTrue();
        assertThat(panel.review().indicative()).isEqualTo(4);
        assertThat(panel.review().pending()).isEmpty();
    }

    @Test
    void proposal_two_levels_away_stands_when_another_person_approves_it() {
        Panel panel = Panel.confident();
        panel.propose(ES, 2);
        assertThat(panel.grade()).isEqualTo(4);
        assertThat(panel.review().pending()).hasSize(1);
        assertConflict(() -> panel.signOff(CI), "approval-pending");
        assertThat(panel.approveLast("p-second", ES)).isEqualTo(Step.REVISION);
        assertThat(panel.grade()).isEqualTo(2);
        assertThat(panel.review().pending()).isEmpty();
    }

    @Test
    void approval_of_one_proposal_is_enough_for_the_same_grade_from_two_bodies() {
        Panel panel = Panel.confident();
        panel.propose(ES, 2);
        panel.propose(CI, 2);
        panel.approveLast("p-second", ES);
        assertThat(panel.grade()).isEqualTo(2);
        assertThat(panel.review().pending()).isEmpty();
        panel.signOff(CI);
        assertThat(panel.signOff(ES)).isEqualTo(Step.LAST_SIGN_OFF);
    }

    @Test
    void nobody_approves_their_own_proposal_for_whichever_body() {
        Panel panel = Panel.confident();
        panel.propose(ES, 2);
        assertConflict(() -> panel.approveLast("p-" + ES, CI), "same-person");
        assertThat(panel.grade()).isEqualTo(4);
    }

    @Test
    void two_near_proposals_do_not_add_up_to_a_far_one() {
        Panel panel = Panel.confident();
        panel.propose(ES, 3);
        panel.propose(CI, 2);
        assertThat(panel.grade()).as("counted from the policy's grade").isEqualTo(3);
        assertThat(panel.review().pending()).hasSize(1);
    }

    @Test
    void proposal_that_its_body_replaces_waits_no_longer() {
        Panel panel = Panel.confident();
        panel.propose(ES, 2);
        panel.agree(ES);
        assertThat(panel.review().pending()).isEmpty();
        assertThat(panel.grade()).isEqualTo(4);
    }

    @Test
    void agreement_with_a_grade_does_not_speak_for_another() {
        Panel panel = Panel.unsureOf21();
        panel.agree(CI);
        panel.propose(ES, 5);
        assertThat(panel.moderation().owedBy(CI)).containsExactly("2.1");
        assertThat(panel.moderation().owedBy(ES)).isEmpty();
    }

    @Test
    void new_grade_voids_the_signatures() {
        Panel panel = Panel.confident();
        panel.signOff(CI);
        panel.propose(ES, 3);
        assertThat(panel.moderation().unsigned()).containsExactly(CI, ES);
    }

    @Test
    void person_signs_off_for_one_body_only() {
        Panel panel = Panel.confident();
        panel.signOff("p-both-hats", CI);
        assertConflict(() -> panel.signOff("p-both-hats", ES), "same-person");
    }

    @Test
    void body_signs_off_once() {
        Panel panel = Panel.confident();
        panel.signOff(CI);
        assertConflict(() -> panel.signOff("p-another", CI), "already-signed-off");
    }

    @Test
    void grade_without_evidence_is_neither_agreed_with_nor_replaced_nor_signed_off() {
        Panel panel = Panel.withoutEvidenceFor21();
        assertConflict(() -> panel.agree(CI), "insufficient-evidence");
        assertConflict(() -> panel.propose(CI, 3), "insufficient-evidence");
        assertConflict(() -> panel.signOff(CI), "insufficient-evidence");
    }

    @Test
    void proposal_rests_on_findings_of_the_indicator() {
        Panel panel = Panel.confident();
        assertInvalid(() -> panel.propose(ES, 3, new UUID(7, 2)), "findings[0]");
    }

    @Test
    void proposal_names_another_grade_of_the_scale() {
        Panel panel = Panel.confident();
        assertInvalid(() -> panel.propose(ES, 7), "grade");
        assertInvalid(() -> panel.propose(ES, 4), "grade");
    }

    @Test
    void panel_comes_back_to_the_grade_of_the_policy() {
        Panel panel = Panel.confident();
        panel.propose(ES, 3);
        panel.propose(CI, 4);
        assertThat(panel.grade()).isEqualTo(4);
        assertThat(panel.review().isOverridden()).isFalse();
    }

    private static void assertConflict(ThrowingCallable action, String code) {
        assertThatThrownBy(action).isInstanceOfSatisfying(Conflict.class, conflict -> assertThat(conflict.code())
                .isEqualTo(code));
    }

    private static void assertInvalid(ThrowingCallable action, String path) {
        assertThatThrownBy(action).isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.errors())
                .extracting(error -> error.path())
                .containsExactly(path));
    }
}
