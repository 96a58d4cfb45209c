package io.scrutineer.grading.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import io.scrutineer.grading.policy.Scale;
import io.scrutineer.grading.policy.Scale.Level;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is far is counted in levels of the framework's scale, whatever their values. */
class GradedEvidenceTest {

    private static final GradedEvidence IN_TENS = new GradedEvidence(
            new Scale(List.of(
                    new Level(10, "inadequate"),
                    new Level(20, "requires improvement"),
                    new Level(30, "good"),
                    new Level(40, "outstanding"))),
            Map.of());

    @ParameterizedTest
    @CsvSource({"20,30,false", "30,20,false", "10,30,true", "40,20,true", "10,40,true"})
    void grade_is_far_beyond_one_level(int indicative, int proposed, boolean far) {
        assertThat(IN_TENS.judge(indicative, proposed).far()).isEqualTo(far);
    }
}
