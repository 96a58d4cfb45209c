package io.scrutineer.inspection.completion;

import io.scrutineer.inspection.Recording;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether an amendment was approved, by whom and why. */
@Embeddable
record Decision(
        @Column(name = "approved") Boolean approved,
        @Column(name = "decision_reason") @Nullable String reason,

        @Embedded
        @AttributeOverride(name = "person", column = @Column(name = "decided_by"))
        @AttributeOverride(name = "body", column = @Column(name = "decided_body"))
        @AttributeOverride(name = "roles", column = @Column(name = "decided_roles"))
        @AttributeOverride(name = "at", column = @Column(name = "decided_at"))
        Recording by) {

    boolean saysTheSameAs(Decision other) {
        return approved.equals(other.approved)
                && Objects.equals(reason, other.reason)
                && by.person().equals(other.by.person());
    }
}
