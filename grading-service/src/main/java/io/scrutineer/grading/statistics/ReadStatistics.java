package io.scrutineer.grading.statistics;

import io.scrutineer.grading.assessment.Assessments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Shows confirmed grades in numbers, as one transaction sees them. */
@ApplicationScoped
class ReadStatistics {

    private final GradeCounts counts;
    private final Assessments assessments;

    ReadStatistics(GradeCounts counts, Assessments assessments) {
        this.counts = counts;
        this.assessments = assessments;
    }

    @Transactional
    StatisticsView read(Selection selection) {
        return StatisticsView.of(
                counts.distribution(selection), counts.evaluations(selection), counts.readings(selection));
    }

    @Transactional
    StandingView standing(UUID inspectionId) {
        assessments.get(inspectionId);
        return new StandingView(inspectionId, counts.standing(inspectionId));
    }
}
