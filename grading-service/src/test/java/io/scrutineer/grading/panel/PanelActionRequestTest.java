package io.scrutineer.grading.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scrutineer.failure.InvalidInput;
import io.scrutineer.grading.moderation.ActionKind;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each kind of action takes its fields and no others. */
class PanelActionRequestTest {

    private static final UUID ID = new UUID(1, 1);

    @Test
    void proposal_takes_grade_reason_and_findings() {
        assertThat(new PanelActionRequest("propose", "2.1", 4, "So.", List.of(ID), null)
                        .statement()
                        .kind())
                .isEqualTo(ActionKind.PROPOSE);
        assertRefused(
                new PanelActionRequest("propose", null, null, " ", List.of(), null),
                "indicator",
                "grade",
                "reason",
                "findings");
    }

    @Test
    void dissent_without_a_reason_is_refused() {
        assertRefused(new PanelActionRequest("dissent", "2.1", null, null, null, null), "reason");
    }

    @Test
    void approval_names_what_it_approves() {
        assertRefused(new PanelActionRequest("approve", "2.1", null, null, null, null), "proposal");
    }

    @Test
    void agreement_takes_no_grade_of_its_own() {
        assertRefused(new PanelActionRequest("agree", "2.1", 4, null, null, null), "grade");
    }

    @Test
    void signature_is_for_all_grades() {
        assertRefused(
                new PanelActionRequest("sign-off", "2.1", null, "So.", List.of(ID), ID),
                "indicator",
                "reason",
                "findings",
                "proposal");
    }

    private static void assertRefused(PanelActionRequest request, String... fields) {
        assertThatThrownBy(request::statement)
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.errors())
                        .extracting(error -> error.path())
                        .containsExactly(fields));
    }
}
