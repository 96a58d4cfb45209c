package io.scrutineer.inspection.concern;

import io.scrutineer.inspection.Recording;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a matter of concern was taken to somebody, by role: when, by whom, and how it ended. The id is the client's. */
@Embeddable
record Escalation(
        UUID id,
        @Column(name = "to_organisation") String organisation,
        @Column(name = "to_role") String role,
        @Column(name = "escalated_at") Instant at,
        @Enumerated(EnumType.STRING) Outcome outcome,
        @Nullable String note,
        Recording recording) {

    boolean saysTheSameAs(Escalation other) {
        return organisation.equals(other.organisation)
                && role.equals(other.role)
                && at.equals(other.at)
                && outcome == other.outcome
                && Objects.equals(note, other.note);
    }
}
