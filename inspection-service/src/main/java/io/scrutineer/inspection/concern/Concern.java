package io.scrutineer.inspection.concern;

import io.scrutineer.inspection.InspectionPlan;
import io.scrutineer.inspection.Recording;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A matter of concern: what was seen, and where, stays as it was raised, and steps of escalation are added to it. */
@Entity
@DynamicUpdate
class Concern {

    /** A matter of an inspection; the id is the client's. */
    @Embeddable
    record Key(
            @Column(name = "inspection_id") UUID inspection,
            @Column(name = "id") UUID id) {}

    @EmbeddedId
    @Column
    private Key key;

    @Version
    private int version;

    @Column
    @Enumerated(EnumType.STRING)
    private ConcernState state;

    @Column
    private String partnership;

    @Column
    private String areaCode;

    @Column
    private String seen;

    @Column
    private Instant seenAt;

    @Column
    private boolean immediateRisk;

    private @Nullable String referredTo;

    @Embedded
    @Column
    private Recording raised;

    @ElementCollection
    @CollectionTable(
            name = "concern_escalation",
            joinColumns = {
                @JoinColumn(name = "inspection_id", referencedColumnName = "inspection_id"),
                @JoinColumn(name = "concern_id", referencedColumnName = "id")
            })
    @OrderColumn(name = "position")
    private List<Escalation> escalations = new ArrayList<>();

    protected Concern() {}

    /** Its place is that of the plan, whatever the inspection is planned anew for. */
    Concern(Key key, InspectionPlan plan, ConcernRequest request, Recording raised) {
        this.key = key;
        this.state = ConcernState.RAISED;
        this.partnership = plan.partnership();
        this.areaCode = plan.areaCode();
        this.seen = request.seen();
        this.seenAt = request.seenAt();
        this.immediateRisk = request.immediateRisk();
        this.referredTo = request.referredTo();
        this.raised = raised;
    }

    Key key() {
        return key;
    }

    int version() {
        return version;
    }

    ConcernState state() {
        return state;
    }

    String partnership() {
        return partnership;
    }

    String areaCode() {
        return areaCode;
    }

    String seen() {
        return seen;
    }

    Instant seenAt() {
        return seenAt;
    }

    boolean isImmediateRisk() {
        return immediateRisk;
    }

    @Nullable String referredTo() {
        return referredTo;
    }

    Recording raised() {
        return raised;
    }

    /** The steps in the order in which they were recorded. */
    List<Escalation> escalations() {
        return List.copyOf(escalations);
    }

    Optional<Escalation> escalation(UUID id) {
        return escalations.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    void escalate(Escalation step) {
        escalations.add(step);
        state = state.after(step.outcome());
    }

    /**
     * Whether it is what the same person has raised before; others do not learn by trying what it says. Its place is no part
     * of that: the inspection may have been planned anew since.
     */
    boolean isRaisedAgainBy(Concern other) {
        return raised.person().equals(other.raised.person())
                && seen.equals(other.seen)
                && seenAt.equals(other.seenAt)
                && immediateRisk == other.immediateRisk
                && Objects.equals(referredTo, other.referredTo);
    }
}
