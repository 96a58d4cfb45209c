package io.scrutineer.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** That an inspection went from one phase to another: who saw to it, when and why. */
@Embeddable
public record PhaseChange(
        @Column(name = "from_phase") @Enumerated(EnumType.STRING)
        Phase from,

        @Column(name = "to_phase") @Enumerated(EnumType.STRING)
        Phase to,

        String reason,
        Recording recording) {}
