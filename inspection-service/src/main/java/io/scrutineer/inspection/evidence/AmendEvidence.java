package io.scrutineer.inspection.evidence;

import io.scrutineer.actor.Actor;
import io.scrutineer.failure.FieldErrors;
import io.scrutineer.failure.NotFound;
import io.scrutineer.http.Preconditions;
import io.scrutineer.inspection.Inspection;
import io.scrutineer.inspection.Inspections;
import io.scrutineer.inspection.Recording;
import io.scrutineer.inspection.history.Version;
import io.scrutineer.inspection.screening.Screening;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Amends or withdraws a piece of evidence, based on the versions that the entity tag names; where these are in conflict,
 * this resolves it.
 */
@ApplicationScoped
class AmendEvidence {

    private final Inspections inspections;
    private final EvidenceRules rules;
    private final Activities activities;
    private final Findings findings;
    private final Amendments amendments;
    private final Clock clock;

    AmendEvidence(
            Inspections inspections,
            EvidenceRules rules,
            Activities activities,
            Findings findings,
            Amendments amendments,
            Clock clock) {
        this.inspections = inspections;
        this.rules = rules;
        this.activities = activities;
        this.findings = findings;
        this.amendments = amendments;
        this.clock = clock;
    }

    @Transactional
    Stored<Finding> amend(Target target, FindingRequest request, Actor actor) {
        Set<UUID> known = activities.known(target.inspection(), Set.of(request.activityId()));
        return amend(
                target,
                findings,
                (check, errors) -> {
                    requireSameId(request.id(), target, errors);
                    return check.finding("", request, known);
                },
                actor);
    }

    @Transactional
    Stored<Activity> amend(Target target, ActivityRequest request, Actor actor) {
        return amend(
                target,
                activities,
                (check, errors) -> {
                    requireSameId(request.id(), target, errors);
                    return check.activity("", request);
                },
                actor);
    }

    @Transactional
    Stored<Finding> withdrawFinding(Target target, String reason, Actor actor) {
        return withdraw(target, findings, reason, actor);
    }

    /** Findings that came from it stay, and have to be withdrawn or moved before the fieldwork can be completed. */
    @Transactional
    Stored<Activity> withdrawActivity(Target target, String reason, Actor actor) {
        return withdraw(target, activities, reason, actor);
    }

    private <E extends Identified> Stored<E> amend(
            Target target,
            EvidenceTable<E> table,
            BiFunction<EvidenceCheck, FieldErrors, @Nullable E> read,
            Actor actor) {
        Inspection inspection = open(target);
        Stored<E> before = matching(table, target);
        FieldErrors errors = new FieldErrors();
        EvidenceCheck check = rules.check(inspection.plan(), errors);
        E piece = read.apply(check, errors);
        errors.throwIfAny();
        Version version =
                new Version(UUID.randomUUID(), before.heads(), table.content(piece), null, Recording.by(actor, clock));
        return changed(table, target, version);
    }

    private <E extends Identified> Stored<E> withdraw(
            Target target, EvidenceTable<E> table, String reason, Actor actor) {
        open(target);
        Stored<E> before = matching(table, target);
        Screening.require("reason", reason);
        Version version = new Version(UUID.randomUUID(), before.heads(), null, reason, Recording.by(actor, clock));
        return changed(table, target, version);
    }

    private Inspection open(Target target) {
        Inspection inspection = inspections.hold(target.inspection());
        rules.requireOpen(inspection);
        return inspection;
    }

    private <E extends Identified> Stored<E> changed(EvidenceTable<E> table, Target target, Version version) {
        amendments.apply(table, target.inspection(), List.of(new Proposal(target.piece(), version)));
        return table.withIds(target.inspection(), List.of(target.piece())).get(0);
    }

    private static <E extends Identified> Stored<E> matching(EvidenceTable<E> table, Target target) {
        Stored<E> before = table.lock(target.inspection(), List.of(target.piece())).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
        Preconditions.requireMatch(target.ifMatch(), before.tag());
        return before;
    }

    private static void requireSameId(UUID id, Target target, FieldErrors errors) {
        if (!id.equals(target.piece())) {
            errors.add("id", "is not the id in the address");
        }
    }

    /** What is to be changed, and the entity tag of the version that the change is based on. */
    record Target(UUID inspection, UUID piece, @Nullable String ifMatch) {}
}
