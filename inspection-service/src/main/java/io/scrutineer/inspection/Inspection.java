package io.scrutineer.inspection;

import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.contracts.FieldworkAmended;
import io.scrutineer.contracts.FieldworkCompleted;
import io.scrutineer.failure.Conflict;
import io.scrutineer.failure.InvalidInput;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A joint inspection or a progress review, in this service from its plan to the completion of its fieldwork. */
@Entity
@DynamicUpdate
public class Inspection {

    private static final int FIRST_SNAPSHOT = 1;
    private static final String FIRST_ACTIVITY = "The first activity was recorded.";
    private static final String EVIDENCE_FROZEN = "The fieldwork was completed.";

    @Id
    private UUID id;

    @Version
    private int version = 1;

    @Column
    @Enumerated(EnumType.STRING)
    private Phase phase;

    @Embedded
    @Column
    private InspectionPlan plan;

    @Embedded
    @Column
    private Recording planned;

    private @Nullable Integer snapshotVersion;
    private @Nullable String snapshotSha256;

    @Embedded
    @AttributeOverride(name = "person", column = @Column(name = "completed_by"))
    @AttributeOverride(name = "body", column = @Column(name = "completed_body"))
    @AttributeOverride(name = "roles", column = @Column(name = "completed_roles"))
    @AttributeOverride(name = "at", column = @Column(name = "completed_at"))
    private @Nullable Recording completed;

    @ElementCollection
    @CollectionTable(name = "phase_change", joinColumns = @JoinColumn(name = "inspection_id"))
    @OrderColumn(name = "position")
    private List<PhaseChange> phaseChanges = new ArrayList<>();

    protected Inspection() {}

    public Inspection(UUID id, InspectionPlan plan, Recording planned) {
        this.id = id;
        this.phase = Phase.PLANNED;
        this.plan = plan;
        this.planned = planned;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Phase phase() {
        return phase;
    }

    public InspectionPlan plan() {
        return plan;
    }

    public Recording planned() {
        return planned;
    }

    /** The phases that it went through since it was planned, in their order. */
    public List<PhaseChange> phaseChanges() {
        return List.copyOf(phaseChanges);
    }

    public boolean isCompleted() {
        return phase == Phase.COMPLETED;
    }

    public boolean isCancelled() {
        return phase == Phase.CANCELLED;
    }

    /** Refuses what a completed or cancelled inspection does no more; the words end the sentence that says so. */
    public void requireNotOver(String otherwise) {
        if (isCompleted() || isCancelled()) {
            throw new Conflict("wrong-phase", "The inspection is " + phase.code() + otherwise);
        }
    }

    /** Whether it may still be prepared for: nothing is recorded, completed or cancelled. */
    public boolean isAhead() {
        return phase == Phase.PLANNED || phase == Phase.PREPARATION;
    }

    /** What its completion left behind, or null until then. */
    public @Nullable Completion completion() {
        return snapshotVersion == null || snapshotSha256 == null || completed == null
                ? null
                : new Completion(snapshotVersion, snapshotSha256, completed);
    }

    /** Whether this first activity began the fieldwork; further ones change nothing. */
    public boolean beginFieldwork(Recording by) {
        if (phase == Phase.FIELDWORK) {
            return false;
        }
        move(Phase.FIELDWORK, FIRST_ACTIVITY, by);
        return true;
    }

    /** Goes on to another phase, where that may follow. */
    public void move(Phase next, String reason, Recording by) {
        phaseChanges.add(new PhaseChange(phase, phase.to(next), reason, by));
        phase = next;
    }

    /**
     * Plans it anew. All but reference and kind may change until the fieldwork begins; from then on, only its windows
     * until it ends.
     */
    public void planAnew(InspectionPlan next) {
        requireSame("reference", plan.reference(), next.reference());
        requireSame("kind", plan.kind(), next.kind());
        boolean windowsAlone = plan.with(next.fieldworkWindows()).equals(next);
        if (!isAhead() && !(phase == Phase.FIELDWORK && windowsAlone)) {
            throw new Conflict(
                    "plan-fixed", "The inspection is in its phase " + phase.code() + ": this stays as planned.");
        }
        plan = next;
    }

    private static void requireSame(String field, Object planned, Object next) {
        if (!planned.equals(next)) {
            throw new InvalidInput(field, "stays as it was first planned");
        }
    }

    /** Ends the fieldwork with its evidence frozen; the SHA-256 is that of the evidence's canonical JSON. */
    public FieldworkCompleted completeFieldwork(EvidenceSnapshot snapshot, String sha256, Recording by) {
        move(Phase.COMPLETED, EVIDENCE_FROZEN, by);
        snapshotVersion = FIRST_SNAPSHOT;
        snapshotSha256 = sha256;
        completed = by;
        return new FieldworkCompleted(id, FIRST_SNAPSHOT, sha256, by.at(), snapshot);
    }

    /** Freezes amended evidence as the next version of the snapshot; the completion stays what it was. */
    public FieldworkAmended amendFieldwork(
            UUID amendment, String reason, EvidenceSnapshot snapshot, String sha256, Instant at) {
        snapshotVersion = nextSnapshot();
        snapshotSha256 = sha256;
        return new FieldworkAmended(id, snapshotVersion, sha256, amendment, reason, at, snapshot, null);
    }

    /** The version that the next snapshot of the evidence has. */
    public int nextSnapshot() {
        return snapshotVersion == null ? FIRST_SNAPSHOT : snapshotVersion + 1;
    }

    /** The version of the frozen evidence that counts; there is none before the fieldwork is completed. */
    public int requireSnapshot() {
        if (snapshotVersion == null) {
            throw new Conflict(
                    "fieldwork-not-completed", "The fieldwork is not completed: its evidence is not frozen.");
        }
        return snapshotVersion;
    }
}
