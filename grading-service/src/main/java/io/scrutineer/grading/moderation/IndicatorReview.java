package io.scrutineer.grading.moderation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where the panel stands on one indicator: the last position of each body, and the proposal that took effect last.
 *
 * <p>A position counts as long as the grade that it is about stands.
 */
public final class IndicatorReview {

    private final OpenGrade open;
    private final Map<String, PanelAction> positions = new LinkedHashMap<>();
    private final Set<UUID> approved;
    private @Nullable PanelAction override;
    private boolean contested;

    IndicatorReview(OpenGrade open, List<PanelAction> actions) {
        this.open = open;
        approved = actions.stream()
                .filter(action -> action.kind() == ActionKind.APPROVE)
                .map(action -> Objects.requireNonNull(action.statement().proposal()))
                .collect(Collectors.toSet());
        actions.stream().filter(action -> action.isOn(open.indicator())).forEach(action -> apply(action, actions));
    }

    private void apply(PanelAction action, List<PanelAction> actions) {
        if (action.kind() == ActionKind.APPROVE) {
            override = actions.stream()
                    .filter(earlier -> earlier.id().equals(action.statement().proposal()))
                    .findFirst()
                    .orElseThrow();
            return;
        }
        positions.put(action.body(), action);
        contested |= action.kind() != ActionKind.AGREE;
        if (action.kind() == ActionKind.PROPOSE && !action.takesApproval()) {
            override = action;
        }
    }

    public String indicator() {
        return open.indicator();
    }

    public @Nullable Integer indicative() {
        return open.grade();
    }

    /** The grade that stands, or null where there is not enough evidence for one. */
    public @Nullable Integer grade() {
        return override == null ? open.grade() : override.judged().grade();
    }

    public @Nullable String label() {
        return override == null ? open.label() : override.judged().label();
    }

    /** Whether another grade than the policy's stands. */
    public boolean isOverridden() {
        return !Objects.equals(grade(), open.grade());
    }

    /** Whether each body has to say where it stands: confidence is low, or the bodies were not of one mind. */
    public boolean needsEveryBody() {
        return open.grade() != null && (open.lowConfidence() || contested);
    }

    /** The last position of each body, whether or not it counts still. */
    public List<PanelAction> positions() {
        return List.copyOf(positions.values());
    }

    public List<String> dissentingBodies() {
        return positions.values().stream()
                .filter(position -> position.kind() == ActionKind.DISSENT && isCurrent(position))
                .map(PanelAction::body)
                .sorted()
                .toList();
    }

    /** Proposals whose grade does not stand until another person approves them. */
    public List<PanelAction> pending() {
        return positions.values().stream()
                .filter(position ->
                        position.takesApproval() && !approved.contains(position.id()) && !isCurrent(position))
                .toList();
    }

    boolean hasPositionOf(String body) {
        PanelAction position = positions.get(body);
        return position != null && isCurrent(position);
    }

    boolean hasUnchangedAgreementOf(String body) {
        PanelAction position = positions.get(body);
        return position == null || position.kind() == ActionKind.AGREE;
    }

    private boolean isCurrent(PanelAction position) {
        Integer grade = grade();
        return grade != null && position.isAbout(grade);
    }
}
