package io.scrutineer.grading.assessment;

import io.scrutineer.actor.Actor;
import io.scrutineer.contracts.GradesConfirmed;
import io.scrutineer.failure.Conflict;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the grading of an inspection stands: proposed for a snapshot, then confirmed by two different people. */
@Entity
class Assessment {

    @Id
    private UUID inspectionId;

    private String reference;
    private int snapshotVersion;
    private String resultSha256;

    @Enumerated(EnumType.STRING)
    private AssessmentStatus status;

    private Instant proposedAt;
    private @Nullable Instant confirmedAt;

    @ElementCollection
    @CollectionTable(name = "confirmation", joinColumns = @JoinColumn(name = "inspection_id"))
    private Set<Confirmation> confirmations = new HashSet<>();

    /** For the persistence provider; proposals are stored by {@link ProposalTable}, many at a time. */
    @SuppressWarnings("NullAway.Init")
    protected Assessment() {}

    /** Whether the person has confirmed the grades that are proposed now. */
    boolean isConfirmedBy(String person) {
        return confirmations().stream()
                .anyMatch(confirmation -> confirmation.person().equals(person));
    }

    /** Adds a person's confirmation; the second one confirms the grades. */
    Optional<GradesConfirmed> confirm(Actor actor, Instant at, ConfirmableGrades grades) {
        AssessmentStatus next = status.afterConfirmation();
        if (!grades.missing().isEmpty()) {
            throw new Conflict(
                    "insufficient-evidence",
                    "There is not enough evidence to grade " + String.join(", ", grades.missing()) + ".");
        }
        confirmations.add(
                new Confirmation(snapshotVersion, actor.person(), actor.body(), String.join(",", actor.roles()), at));
        status = next;
        return status == AssessmentStatus.CONFIRMED ? Optional.of(confirmed(at, grades)) : Optional.empty();
    }

    private GradesConfirmed confirmed(Instant at, ConfirmableGrades grades) {
        confirmedAt = at;
        List<String> bodies = confirmations().stream()
                .map(Confirmation::body)
                .distinct()
                .sorted()
                .toList();
        return new GradesConfirmed(
                inspectionId, snapshotVersion, grades.snapshotSha256(), resultSha256, at, bodies, grades.confirmed());
    }

    /** Those of the present proposal, the first one first. */
    List<Confirmation> confirmations() {
        return confirmations.stream()
                .filter(confirmation -> confirmation.snapshotVersion() == snapshotVersion)
                .sorted(Comparator.comparing(Confirmation::confirmedAt).thenComparing(Confirmation::person))
                .toList();
    }

    UUID inspectionId() {
        return inspectionId;
    }

    String reference() {
        return reference;
    }

    int snapshotVersion() {
        return snapshotVersion;
    }

    String resultSha256() {
        return resultSha256;
    }

    AssessmentStatus status() {
        return status;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    @Nullable Instant confirmedAt() {
        return confirmedAt;
    }
}
