package io.scrutineer.grading.moderation;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Something that was done in the panel, as it stays on record. */
public record PanelAction(UUID id, Statement statement, Judged judged, PanelMember by, int revision, Instant at) {

    public ActionKind kind() {
        return statement.kind();
    }

    String body() {
        return by.body();
    }

    boolean isOn(String indicator) {
        return indicator.equals(statement.indicator());
    }

    /** Whether it refers to this grade. */
    boolean isAbout(int grade) {
        return Objects.equals(judged.grade(), grade);
    }

    /** Whether it is a proposal that takes a second person. */
    public boolean takesApproval() {
        return kind() == ActionKind.PROPOSE && judged.far();
    }

    /** Whether the same person says the same again. */
    public boolean isRepeatedBy(Statement again, String person) {
        return by.person().equals(person) && statement.equals(again);
    }
}
