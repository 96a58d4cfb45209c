package io.scrutineer.grading.moderation;

import io.scrutineer.failure.Conflict;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How far the panel has come with the grades that are open, by the actions on record, the oldest first.
 *
 * <p>A body signs off a revision: what changes the grades or the dissent begins another one.
 */
public final class Moderation {

    private final Map<String, IndicatorReview> reviews;
    private final List<String> order;
    private final List<String> bodies;
    private final List<PanelAction> actions;
    private final int revision;

    public Moderation(List<OpenGrade> open, List<String> bodies, List<PanelAction> actions, int revision) {
        this.order = open.stream().map(OpenGrade::indicator).toList();
        this.reviews = open.stream()
                .map(grade -> new IndicatorReview(grade, actions))
                .collect(Collectors.toMap(IndicatorReview::indicator, Function.identity()));
        this.bodies = List.copyOf(bodies);
        this.actions = List.copyOf(actions);
        this.revision = revision;
    }

    /** Those of the open indicators, in the framework's order. */
    public List<IndicatorReview> reviews() {
        return order.stream().map(this::get).toList();
    }

    public Optional<IndicatorReview> review(String indicator) {
        return Optional.ofNullable(reviews.get(indicator));
    }

    public List<PanelAction> actions() {
        return actions;
    }

    /** The bodies that signed off these grades. */
    public List<String> signedOff() {
        return signOffs().stream().map(PanelAction::body).sorted().toList();
    }

    /** The bodies whose signatures are wanting. */
    public List<String> unsigned() {
        List<String> signed = signedOff();
        return bodies.stream().filter(body -> !signed.contains(body)).toList();
    }

    /** The indicators on which this body has to say where it stands before it signs off. */
    public List<String> owedBy(String body) {
        return reviews().stream()
                .filter(review -> review.needsEveryBody() && !review.hasPositionOf(body))
                .map(IndicatorReview::indicator)
                .toList();
    }

    Optional<PanelAction> pending(UUID proposal) {
        return reviews().stream()
                .flatMap(review -> review.pending().stream())
                .filter(action -> action.id().equals(proposal))
                .findFirst();
    }

    /** What recording the action would mean; a conflict where it can not be now. */
    public Step step(PanelAction action) {
        if (action.kind() == ActionKind.SIGN_OFF) {
            requireReviewed(action);
            requireOneSignaturePerPerson(action);
            return unsigned().equals(List.of(action.body())) ? Step.LAST_SIGN_OFF : Step.REVIEW;
        }
        boolean agrees = action.kind() == ActionKind.AGREE
                && get(Objects.requireNonNull(action.statement().indicator())).hasUnchangedAgreementOf(action.body());
        return agrees ? Step.REVIEW : Step.REVISION;
    }

    private void requireReviewed(PanelAction action) {
        refuseIfAny(
                reviews().stream().filter(review -> review.grade() == null).toList(),
                "insufficient-evidence",
                "There is not enough evidence to grade ");
        refuseIfAny(
                reviews().stream().filter(review -> !review.pending().isEmpty()).toList(),
                "approval-pending",
                "Another person has yet to approve the grade that is proposed for ");
        List<String> owed = owedBy(action.body());
        refuseIfAny(
                reviews().stream()
                        .filter(review -> owed.contains(review.indicator()))
                        .toList(),
                "review-pending",
                "The body has yet to say where it stands on ");
    }

    private void requireOneSignaturePerPerson(PanelAction action) {
        for (PanelAction signature : signOffs()) {
            if (signature.body().equals(action.body())) {
                throw new Conflict("already-signed-off", "The body has signed off these grades already.");
            }
            if (signature.by().person().equals(action.by().person())) {
                throw new Conflict("same-person", "This person has signed off these grades for another body.");
            }
        }
    }

    private static void refuseIfAny(List<IndicatorReview> reviews, String code, String sentence) {
        if (!reviews.isEmpty()) {
            String indicators = reviews.stream().map(IndicatorReview::indicator).collect(Collectors.joining(", "));
            throw new Conflict(code, sentence + indicators + ".");
        }
    }

    private List<PanelAction> signOffs() {
        return actions.stream()
                .filter(action -> action.kind() == ActionKind.SIGN_OFF && action.revision() == revision)
                .toList();
    }

    private IndicatorReview get(String indicator) {
        return Objects.requireNonNull(reviews.get(indicator));
    }
}
