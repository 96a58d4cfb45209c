package io.scrutineer.inspection.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.scrutineer.inspection.evidence.Finding;
import io.scrutineer.inspection.evidence.FindingType;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SurveyFindingsTest {

    private final Mapping mapping = AnswerReaderTest.mapping();
    private final Tally tally = new Tally(mapping.scored().get(0));
    private final UUID activity = UUID.randomUUID();

    @Test
    void answers_to_a_question_are_one_finding_that_evaluates_to_their_lower_median() {
        answer(5, 3);
        answer(2, 3);
        Finding finding = finding();
        assertThat(finding.evaluation()).isEqualTo(2);
        assertThat(finding.type()).isEqualTo(FindingType.AREA_FOR_IMPROVEMENT);
        assertThat(finding.indicator()).isEqualTo("6.2");
        assertThat(finding.activityId()).isEqualTo(activity);
        assertThat(finding.narrative())
                .isEqualTo("Survey question “Support”: of 6 answers, the one in the middle (lower median) is 2, weak.");
        answer(5, 1);
        assertThat(finding().evaluation()).isEqualTo(5);
        assertThat(finding().type()).isEqualTo(FindingType.STRENGTH);
    }

    @Test
    void comments_are_quoted_with_how_many_there_are() {
        answer(5, 9);
        tally.comment("They listen to us.", true);
        tally.comment("Mrs Campbell is kind.", false);
        assertThat(finding().narrative()).endsWith(" Comments, 1 of 2: “They listen to us.”");
    }

    @Test
    void narrative_never_outgrows_a_finding() {
        answer(5, 500);
        IntStream.range(0, 500).forEach(i -> tally.comment("I waited for a long time, again and again. " + i, true));
        assertThat(finding().narrative().length()).isBetween(3_900, 4_000);
    }

    @Test
    void of_fewer_than_five_people_neither_number_nor_words_are_told() {
        answer(5, 4);
        tally.comment("They listen.", true);
        assertThat(finding().narrative()).contains("fewer than five").doesNotContain("They listen", "4");
    }

    private void answer(int level, int times) {
        IntStream.range(0, times).forEach(i -> tally.count(level));
    }

    private Finding finding() {
        return SurveyFindings.of(tally, mapping, activity);
    }
}
