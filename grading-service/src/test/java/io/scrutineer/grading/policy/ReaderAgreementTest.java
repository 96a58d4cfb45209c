package io.scrutineer.grading.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.scrutineer.grading.catalogue.ShippedPolicies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The third version of our own policy asks of confidence that those who read the same case records agree. */
class ReaderAgreementTest {

    private static final String SIX_KINDS_THAT_AGREE = "records:4 young:4 parents:4 staff:4 group:4 visit:4@hmics";

    private final Grading grading = new Grading(ShippedPolicies.named("triangulated-median-3"), Evidence.SIX_POINTS);

    @ParameterizedTest
    @CsvSource({
        "0, 0, high",
        "4, 3, high",
        "100, 75, high",
        "100, 74, medium",
        "2, 1, medium",
        "100, 49, low",
        "1, 0, low"
    })
    void confidence_goes_by_how_far_two_readers_agree(int pairs, int same, String confidence) {
        assertThat(grade(new Readings(pairs, same)).confidence()).isEqualTo(confidence);
    }

    @Test
    void tree_tells_how_far_two_readers_agree() {
        Explanation step = confidence(new Readings(40, 31));
        assertThat(step.inputs()).containsEntry("ratedTwice", 40).containsEntry("readerAgreement", 77);
        assertThat(step.text())
                .endsWith("; of 40 ratings of case records by two readers, 77 of a hundred are the same.");
    }

    @Test
    void tree_tells_that_nobody_read_what_another_did() {
        Explanation step = confidence(Readings.NONE);
        assertThat(step.inputs()).containsEntry("ratedTwice", 0).containsEntry("readerAgreement", 0);
        assertThat(step.text()).endsWith("; no case record was rated by two readers.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"triangulated-median-1", "triangulated-median-2"})
    void earlier_versions_do_not_ask_for_it(String policy) {
        Grading earlier = new Grading(ShippedPolicies.named(policy), Evidence.SIX_POINTS);
        assertThat(earlier.grade(Evidence.INDICATOR, Evidence.of(SIX_KINDS_THAT_AGREE), new Readings(100, 0)))
                .isEqualTo(earlier.grade(Evidence.INDICATOR, Evidence.of(SIX_KINDS_THAT_AGREE)));
    }

    @Test
    void grade_does_not_go_by_it() {
        assertThat(grade(new Readings(100, 0)).grade())
                .isEqualTo(grade(Readings.NONE).grade());
    }

    private IndicatorGrade grade(Readings readings) {
        return grading.grade(Evidence.INDICATOR, Evidence.of(SIX_KINDS_THAT_AGREE), readings);
    }

    private Explanation confidence(Readings readings) {
        return grade(readings).explanation().steps().stream()
                .filter(step -> step.rule().equals("confidence"))
                .findFirst()
                .orElseThrow();
    }
}
