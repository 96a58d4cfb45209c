package io.scrutineer.grading.panel;

import io.scrutineer.failure.FieldErrors;
import io.scrutineer.grading.moderation.ActionKind;
import io.scrutineer.grading.moderation.Statement;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a member of the panel says; which fields it takes depends on its kind. */
@Schema(
        name = "PanelActionRequest",
        description = "What a member of the panel says in the name of a body.",
        examples = """
                {"kind": "propose", "indicator": "2.1", "grade": 4,
                  "reason": "Two of the four sources rest on one team.",
                  "findings": ["01900000-0000-7000-8000-000000000103"]}""")
record PanelActionRequest(
        @NotNull @Pattern(regexp = "agree|dissent|propose|approve|sign-off", message = "is not a kind of action") @Schema(
                description =
                        "`agree` with the grade that stands, `dissent` from it with a reason, `propose` another"
                                + " one for a reason and on findings, `approve` somebody else's proposal, or `sign-off` all grades.",
                examples = "propose")
        String kind,

        @Schema(description = "Code of the indicator; in every kind but `sign-off`.", examples = "2.1") @Nullable String indicator,

        @Schema(description = "In `propose`: a value of the framework's scale.", examples = "4") @Nullable Integer grade,

        @Size(min = 1, max = 4000) @Schema(
                description = "In `dissent` and `propose`: why. Nothing that could lead to a child.",
                examples = "Two of the four sources rest on one team.")
        @Nullable String reason,

        @Size(max = 200) @Schema(
                description = "In `propose`: ids of the findings on this indicator that it rests on.",
                examples = "[\"01900000-0000-7000-8000-000000000103\"]")
        @Nullable List<@NotNull UUID> findings,

        @Schema(
                description = "In `approve`: id of the action that proposes the grade.",
                examples = "01900000-0000-7000-8000-000000000300")
        @Nullable UUID proposal) {

    /** What is said, when each field is there that its kind takes, and no other. */
    Statement statement() {
        ActionKind of = ActionKind.of(kind).orElseThrow();
        FieldErrors errors = new FieldErrors();
        boolean proposes = of == ActionKind.PROPOSE;
        check("indicator", indicator, of != ActionKind.SIGN_OFF, errors);
        check("grade", grade, proposes, errors);
        check(
                "reason",
                reason == null || reason.isBlank() ? null : reason,
                proposes || of == ActionKind.DISSENT,
                errors);
        check("findings", findings == null || findings.isEmpty() ? null : findings, proposes, errors);
        check("proposal", proposal, of == ActionKind.APPROVE, errors);
        errors.throwIfAny();
        return new Statement(of, indicator, grade, reason, Objects.requireNonNullElse(findings, List.of()), proposal);
    }

    private void check(String field, @Nullable Object value, boolean taken, FieldErrors errors) {
        if (taken && value == null) {
            errors.add(field, "is needed to " + kind);
        } else if (!taken && value != null) {
            errors.add(field, "does not belong to " + kind);
        }
    }
}
