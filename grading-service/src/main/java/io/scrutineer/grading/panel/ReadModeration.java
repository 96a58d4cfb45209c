package io.scrutineer.grading.panel;

import io.scrutineer.failure.InvalidInput;
import io.scrutineer.grading.assessment.Assessment;
import io.scrutineer.grading.assessment.AssessmentStatus;
import io.scrutineer.grading.assessment.Assessments;
import io.scrutineer.grading.assessment.GatherGrades;
import io.scrutineer.grading.panel.ModerationQueue.Filter;
import io.scrutineer.http.Page;
import io.scrutineer.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows how far the panel has come, and what waits for it, as one transaction sees it. */
@ApplicationScoped
class ReadModeration {

    private final Assessments assessments;
    private final ModerationQueue queue;
    private final GatherGrades grades;

    ReadModeration(Assessments assessments, ModerationQueue queue, GatherGrades grades) {
        this.assessments = assessments;
        this.queue = queue;
        this.grades = grades;
    }

    @Transactional
    ModerationView read(UUID inspectionId) {
        Assessment assessment = assessments.get(inspectionId);
        return ModerationView.of(assessment, grades.of(assessment));
    }

    @Transactional
    Page<WaitingView> waiting(@Nullable String status, @Nullable String confidence, PageRequest page) {
        Instant now = Instant.now();
        return Page.of(
                queue.page(new Filter(status == null ? null : parse(status), confidence), page.after(3), page.limit()),
                page.limit(),
                assessment -> WaitingView.of(assessment, now),
                ModerationQueue::cursor);
    }

    private static AssessmentStatus parse(String status) {
        return AssessmentStatus.of(status)
                .filter(AssessmentStatus::isWaiting)
                .orElseThrow(() -> new InvalidInput("status", "is not a status in which grades wait"));
    }
}
