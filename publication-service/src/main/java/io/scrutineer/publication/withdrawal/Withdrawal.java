package io.scrutineer.publication.withdrawal;

import io.scrutineer.actor.Actor;
import io.scrutineer.failure.Conflict;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** That a report is to be public no more, who asked for it and why, and what another person decided. */
@Entity
@Table(name = "withdrawal")
@DynamicUpdate
class Withdrawal {

    @EmbeddedId
    private Key id;

    @Column
    private int version;

    @Column
    private String reason;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_body")
    private String askedBody;

    @Column(name = "asked_roles")
    private String askedRoles;

    @Embedded
    private @Nullable Decision decision;

    /** Names a request for a withdrawal. */
    @Embeddable
    record Key(
            @Column(name = "inspection_id") UUID inspectionId,
            @Column(name = "id") UUID withdrawalId) {}

    /** Whether the report was withdrawn, and who decided so. */
    @Embeddable
    record Decision(
            @Column(name = "approved") boolean approved,
            @Column(name = "decision_reason") @Nullable String reason,
            @Column(name = "decided_at") Instant at,
            @Column(name = "decided_by") String person,
            @Column(name = "decided_body") String body,
            @Column(name = "decided_roles") String roles) {}

    @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
    protected Withdrawal() {}

    Withdrawal(Key id, WithdrawalRequest request, Actor actor, Instant now) {
        this.id = id;
        this.version = request.version();
        this.reason = request.reason();
        this.askedAt = now;
        this.askedBy = actor.person();
        this.askedBody = actor.body();
        this.askedRoles = String.join(",", actor.roles());
    }

    UUID withdrawalId() {
        return id.withdrawalId();
    }

    int version() {
        return version;
    }

    String reason() {
        return reason;
    }

    Instant askedAt() {
        return askedAt;
    }

    String askedBy() {
        return askedBy;
    }

    String askedBody() {
        return askedBody;
    }

    @Nullable Decision decision() {
        return decision;
    }

    boolean isAskedBy(WithdrawalRequest request) {
        return version == request.version() && reason.equals(request.reason());
    }

    /** Whether this decides it: it is decided once, and the same again changes nothing. */
    boolean decide(WithdrawalDecisionRequest request, Actor actor, Instant now) {
        if (decision != null) {
            requireSame(decision, request);
            return false;
        }
        if (request.approved() && askedBy.equals(actor.person())) {
            throw new Conflict("same-person", "Who asks for a withdrawal can not approve it.");
        }
        decision = new Decision(
                request.approved(),
                request.reason(),
                now,
                actor.person(),
                actor.body(),
                String.join(",", actor.roles()));
        return true;
    }

    private static void requireSame(Decision decision, WithdrawalDecisionRequest request) {
        if (decision.approved() != request.approved() || !Objects.equals(decision.reason(), request.reason())) {
            throw new Conflict("withdrawal-decided", "It was decided in another way.");
        }
    }
}
