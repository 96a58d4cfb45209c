package io.scrutineer.grading.assessment;

import io.scrutineer.actor.Actor;
import io.scrutineer.failure.Conflict;
import io.scrutineer.grading.moderation.Step;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the grading of an inspection stands: proposed for a snapshot, reviewed by the bodies, confirmed by people. */
@Entity
public class Assessment {

    @Id
    private UUID inspectionId;

    private String reference;
    private int snapshotVersion;
    private String resultSha256;
    private int revision;

    @Enumerated(EnumType.STRING)
    private AssessmentStatus status;

    private Instant proposedAt;
    private @Nullable Instant confirmedAt;
    private @Nullable Integer confirmedVersion;

    @Column(updatable = false)
    private List<String> bodies = List.of();

    @Column(updatable = false)
    private @Nullable List<String> openIndicators;

    @Column(updatable = false)
    private List<String> mustReview = List.of();

    @Column(updatable = false)
    private @Nullable String lowestConfidence;

    @Column(updatable = false)
    private int confidenceRank;

    @ElementCollection
    @CollectionTable(name = "confirmation", joinColumns = @JoinColumn(name = "inspection_id"))
    private Set<Confirmation> confirmations = new HashSet<>();

    /** For the persistence provider; proposals are stored by {@link ProposalTable}, many at a time. */
    @SuppressWarnings("NullAway.Init")
    protected Assessment() {}

    /** Whether the person has confirmed the grades that stand now. */
    boolean isConfirmedBy(String person) {
        return confirmations().stream()
                .anyMatch(confirmation -> confirmation.person().equals(person));
    }

    /** Takes a step of the panel; what changes the grades or the dissent voids signatures and confirmations. */
    public void take(Step step) {
        status = status.after(step);
        if (step == Step.REVISION) {
            revision++;
        }
    }

    /** Adds a person's confirmation, and says whether it makes the grades final; one of the two is not of the team. */
    boolean confirm(Actor actor, Instant at, Set<String> team) {
        AssessmentStatus next = status.after(Step.CONFIRMATION);
        if (next == AssessmentStatus.CONFIRMED) {
            requireSomebodyElse(actor.person(), team);
            confirmedAt = at;
            confirmedVersion = snapshotVersion;
        }
        confirmations.add(new Confirmation(
                snapshotVersion, revision, actor.person(), actor.body(), String.join(",", actor.roles()), at));
        status = next;
        return status == AssessmentStatus.CONFIRMED;
    }

    private void requireSomebodyElse(String person, Set<String> team) {
        if (team.contains(person) && confirmations().stream().allMatch(one -> team.contains(one.person()))) {
            throw new Conflict("both-on-the-team", "One of the two who confirm grades was not on the inspection team.");
        }
    }

    /** Those of the grades that stand now, the first one first. */
    List<Confirmation> confirmations() {
        return confirmations.stream()
                .filter(one -> one.snapshotVersion() == snapshotVersion && one.revision() == revision)
                .sorted(Comparator.comparing(Confirmation::confirmedAt).thenComparing(Confirmation::person))
                .toList();
    }

    List<String> confirmingBodies() {
        return confirmations().stream()
                .map(Confirmation::body)
                .distinct()
                .sorted()
                .toList();
    }

    /** Names what there is to read: the result, and the revision once a later snapshot or the panel has changed anything. */
    public String tag() {
        return revision == 0 ? resultSha256 : resultSha256 + "." + revision;
    }

    /** Whether the grade of an indicator is to be confirmed, and not still confirmed from an earlier snapshot. */
    public boolean isOpen(String indicator) {
        return openIndicators == null || openIndicators.contains(indicator);
    }

    public UUID inspectionId() {
        return inspectionId;
    }

    public String reference() {
        return reference;
    }

    public int snapshotVersion() {
        return snapshotVersion;
    }

    String resultSha256() {
        return resultSha256;
    }

    public int revision() {
        return revision;
    }

    public AssessmentStatus status() {
        return status;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    @Nullable Instant confirmedAt() {
        return confirmedAt;
    }

    /** The last snapshot whose grades were confirmed, or null. */
    public @Nullable Integer confirmedVersion() {
        return confirmedVersion;
    }

    public List<String> bodies() {
        return List.copyOf(bodies);
    }

    /** The open indicators of the policy's lowest confidence. */
    public List<String> mustReview() {
        return List.copyOf(mustReview);
    }

    public @Nullable List<String> openIndicators() {
        return openIndicators == null ? null : List.copyOf(openIndicators);
    }

    public @Nullable String lowestConfidence() {
        return lowestConfidence;
    }

    public int confidenceRank() {
        return confidenceRank;
    }
}
