package io.scrutineer.grading.panel;

import io.scrutineer.actor.Actor;
import io.scrutineer.failure.Conflict;
import io.scrutineer.grading.assessment.Assessment;
import io.scrutineer.grading.assessment.Assessments;
import io.scrutineer.grading.assessment.GatherEvidence;
import io.scrutineer.grading.assessment.GatherGrades;
import io.scrutineer.grading.moderation.Moderation;
import io.scrutineer.grading.moderation.Motion;
import io.scrutineer.grading.moderation.PanelAction;
import io.scrutineer.grading.moderation.PanelActions;
import io.scrutineer.grading.moderation.PanelMember;
import io.scrutineer.grading.moderation.Statement;
import io.scrutineer.grading.moderation.Step;
import io.scrutineer.http.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes what a member of the panel does about the grades as they read them; the same again changes nothing. */
@ApplicationScoped
class RecordPanelAction {

    private final Assessments assessments;
    private final PanelActions actions;
    private final GatherGrades grades;
    private final GatherEvidence evidence;

    RecordPanelAction(Assessments assessments, PanelActions actions, GatherGrades grades, GatherEvidence evidence) {
        this.assessments = assessments;
        this.actions = actions;
        this.grades = grades;
        this.evidence = evidence;
    }

    /** An action by its id; {@code ifMatch} names the grades that the person has read. */
    record Wish(
            UUID inspectionId,
            UUID actionId,
            Statement statement,
            @Nullable String ifMatch) {}

    /** How the panel stands then, and whether the action was a new one. */
    record Outcome(ModerationView moderation, boolean added) {}

    @Transactional
    Outcome record(Wish wish, Actor actor) {
        Assessment assessment = assessments.getLocked(wish.inspectionId());
        Optional<PanelAction> known = actions.find(wish.inspectionId(), wish.actionId());
        if (known.isPresent()) {
            requireSame(known.get(), wish, actor);
        } else {
            Preconditions.requireNamed(wish.ifMatch(), assessment.tag());
            append(assessment, wish, actor);
        }
        return new Outcome(ModerationView.of(assessment, grades.of(assessment)), known.isEmpty());
    }

    private void append(Assessment assessment, Wish wish, Actor actor) {
        assessment.status().after(Step.REVIEW);
        Moderation moderation = grades.of(assessment).moderation();
        PanelMember by = new PanelMember(actor.person(), actor.body(), String.join(",", actor.roles()));
        Motion motion = new Motion(moderation, evidence.of(assessment));
        PanelAction action = new PanelAction(
                wish.actionId(),
                wish.statement(),
                motion.judge(wish.statement(), by),
                by,
                assessment.revision(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS));
        assessment.take(moderation.step(action));
        actions.append(assessment.inspectionId(), assessment.snapshotVersion(), action);
    }

    private static void requireSame(PanelAction known, Wish wish, Actor actor) {
        if (!known.isRepeatedBy(wish.statement(), actor.person())) {
            throw new Conflict("id-in-use", "There is another action of the panel with this id.");
        }
    }
}
