package io.scrutineer.grading.moderation;

import io.scrutineer.failure.Conflict;
import io.scrutineer.failure.FieldErrors;
import io.scrutineer.failure.InvalidInput;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Holds what somebody says to the evidence and to the grades that stand, and finds the grade that it is about. */
public record Motion(Moderation moderation, GradedEvidence evidence) {

    /** What the statement is about; refused with the fields that can not be, or as a conflict. */
    public Judged judge(Statement statement, PanelMember by) {
        return switch (statement.kind()) {
            case AGREE, DISSENT -> standing(review(statement));
            case PROPOSE -> proposed(statement, review(statement));
            case APPROVE -> approved(statement, by);
            case SIGN_OFF -> Judged.NOTHING;
        };
    }

    private IndicatorReview review(Statement statement) {
        IndicatorReview review = moderation
                .review(String.valueOf(statement.indicator()))
                .orElseThrow(() -> new InvalidInput("indicator", "is not among the indicators that are open here"));
        if (review.grade() == null) {
            throw new Conflict(
                    "insufficient-evidence", "There is not enough evidence to grade " + review.indicator() + ".");
        }
        return review;
    }

    private static Judged standing(IndicatorReview review) {
        return new Judged(review.grade(), review.label(), false);
    }

    private Judged proposed(Statement statement, IndicatorReview review) {
        int indicative = Objects.requireNonNull(review.indicative());
        int grade = Objects.requireNonNull(statement.grade());
        FieldErrors errors = new FieldErrors();
        if (!evidence.scale().has(grade)) {
            errors.add("grade", "is not on the scale of the framework");
        } else if (grade == Objects.requireNonNull(review.grade())) {
            errors.add("grade", "is the grade that stands; agree with it instead");
        }
        List<UUID> findings = statement.findings();
        for (int i = 0; i < findings.size(); i++) {
            if (!evidence.has(review.indicator(), findings.get(i))) {
                errors.add("findings[" + i + "]", "is not a finding on this indicator");
            }
        }
        errors.throwIfAny();
        return evidence.judge(indicative, grade);
    }

    private Judged approved(Statement statement, PanelMember by) {
        UUID id = Objects.requireNonNull(statement.proposal());
        PanelAction proposal = moderation
                .pending(id)
                .orElseThrow(() -> new Conflict("nothing-to-approve", "No such proposal waits to be approved."));
        if (!proposal.isOn(String.valueOf(statement.indicator()))) {
            throw new InvalidInput("indicator", "is not that of the proposal");
        }
        if (proposal.by().person().equals(by.person())) {
            throw new Conflict("same-person", "Who proposes a grade can not be the second person to approve it.");
        }
        return proposal.judged();
    }
}
