package io.scrutineer.grading.moderation;

import io.scrutineer.grading.policy.Scale;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A panel of two bodies at work on two indicators, as the service does it but without a database. */
final class Panel {

    static final String CI = "care-inspectorate";
    static final String ES = "education-scotland";
    static final UUID FINDING = new UUID(7, 1);

    private static final GradedEvidence EVIDENCE = new GradedEvidence(
            new Scale(List.of(
                    new Scale.Level(1, "unsatisfactory"),
                    new Scale.Level(2, "weak"),
                    new Scale.Level(3, "adequate"),
                    new Scale.Level(4, "good"),
                    new Scale.Level(5, "very good"),
                    new Scale.Level(6, "excellent"))),
            Map.of("2.1", Set.of(FINDING), "6.3", Set.of(new UUID(7, 2))));

    private final List<OpenGrade> open;
    private final List<PanelAction> actions = new ArrayList<>();
    private int revision;

    private Panel(List<OpenGrade> open) {
        this.open = open;
    }

    static Panel confident() {
        return new Panel(List.of(new OpenGrade("2.1", 4, "good", false), new OpenGrade("6.3", 5, "very good", false)));
    }

    static Panel unsureOf21() {
        return new Panel(List.of(new OpenGrade("2.1", 4, "good", true), new OpenGrade("6.3", 5, "very good", false)));
    }

    static Panel withoutEvidenceFor21() {
        return new Panel(List.of(new OpenGrade("2.1", null, null, true), new OpenGrade("6.3", 5, "very good", false)));
    }

    Step agree(String body) {
        return act("p-" + body, body, new Statement(ActionKind.AGREE, "2.1", null, null, List.of(), null));
    }

    Step dissent(String body) {
        return act("p-" + body, body, new Statement(ActionKind.DISSENT, "2.1", null, "Thin.", List.of(), null));
    }

    Step propose(String body, int grade) {
        return propose(body, grade, FINDING);
    }

    Step propose(String body, int grade, UUID finding) {
        return act("p-" + body, body, new Statement(ActionKind.PROPOSE, "2.1", grade, "So.", List.of(finding), null));
    }

    Step approveLast(String person, String body) {
        return act(person, body, new Statement(ActionKind.APPROVE, "2.1", null, null, List.of(), last()));
    }

    Step signOff(String body) {
        return signOff("p-" + body, body);
    }

    Step signOff(String person, String body) {
        return act(person, body, new Statement(ActionKind.SIGN_OFF, null, null, null, List.of(), null));
    }

    Moderation moderation() {
        return new Moderation(open, List.of(CI, ES), actions, revision);
    }

    IndicatorReview review() {
        return moderation().review("2.1").orElseThrow();
    }

    @Nullable Integer grade() {
        return review().grade();
    }

    private UUID last() {
        return actions.get(actions.size() - 1).id();
    }

    private Step act(String person, String body, Statement statement) {
        PanelMember by = new PanelMember(person, body, "panel-member");
        Judged judged = new Motion(moderation(), EVIDENCE).judge(statement, by);
        PanelAction action =
                new PanelAction(new UUID(1, actions.size()), statement, judged, by, revision, Instant.EPOCH);
        Step step = moderation().step(action);
        actions.add(action);
        revision += step == Step.REVISION ? 1 : 0;
        return step;
    }
}
