package io.scrutineer.system.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CourseTest {

    private final Course course = new Course();

    @Test
    void phaseIsOneRowHoweverOftenItIsReached() {
        course.reached("preparation");
        course.reached("preparation");
        course.recordedBy("p-inspector");
        course.recordedBy("p-inspector");
        course.completedBy("p-lead-inspector");
        assertThat(course.rows()).containsEntry("inspection.phase_change", 3);
    }

    @Test
    void firstChangeOfAPieceKeepsWhatWasRecordedToo() {
        assertThat(course.rows()).containsEntry("inspection.evidence_version", 0);
        course.changed("activity", "p-inspector");
        assertThat(course.rows()).containsEntry("inspection.evidence_version", 2);
        course.changed("activity", "p-inspector");
        course.changed("finding", "p-inspector");
        assertThat(course.rows()).containsEntry("inspection.evidence_version", 5);
    }

    @Test
    void versionThatADeviceSendsAgainIsTheSame() {
        course.changed("finding", "a-version", "p-inspector");
        course.changed("finding", "A-VERSION", "p-inspector");
        assertThat(course.rows()).containsEntry("inspection.evidence_version", 2);
        course.changed("finding", "another", "p-inspector");
        assertThat(course.rows()).containsEntry("inspection.evidence_version", 3);
    }

    @Test
    void nothingOfTheOtherServicesIsThereBeforeItIsCompleted() {
        course.recordedBy("p-inspector");
        assertThat(course.rows()).containsEntry("grading.assessment", 0).containsEntry("grading.team_member", 0);
        course.completedBy("p-lead-inspector");
        assertThat(course.rows())
                .containsEntry("grading.assessment", 1)
                .containsEntry("grading.proposal", 1)
                .containsEntry("publication.draft", 1)
                .containsEntry("grading.team_member", 2);
    }

    @Test
    void gradesOfAllIndicatorsAreKeptOnceTheyAreConfirmed() {
        course.hasIndicators(4);
        assertThat(course.rows()).containsEntry("grading.confirmed_grade", 0);
        course.isConfirmed();
        assertThat(course.rows()).containsEntry("grading.confirmed_grade", 4);
    }

    @Test
    void gradesAreKnownAsPublicUntilTheReportIsWithdrawn() {
        course.hasIndicators(4);
        course.isPublished();
        assertThat(course.rows())
                .containsEntry("grading.published_grade", 4)
                .containsEntry("grading.withdrawn_report", 0);
        course.isWithdrawn();
        assertThat(course.rows())
                .containsEntry("grading.published_grade", 0)
                .containsEntry("grading.withdrawn_report", 1);
        course.isPublished();
        assertThat(course.rows()).containsEntry("grading.published_report", 1);
    }

    @Test
    void approvedAmendmentIsAnotherSnapshotWithItsChangesAndWhoAskedForIt() {
        course.completedBy("p-lead-inspector");
        course.amendmentAsked("a1", new Course.Amendment("p-inspector", List.of("finding")));
        assertThat(course.rows()).containsEntry("inspection.evidence_snapshot", 1);
        course.approved("a1");
        course.approved("a1");
        assertThat(course.rows())
                .containsEntry("inspection.evidence_snapshot", 2)
                .containsEntry("inspection.evidence_version", 2)
                .containsEntry("grading.proposal", 2)
                .containsEntry("grading.team_member", 2);
    }
}
