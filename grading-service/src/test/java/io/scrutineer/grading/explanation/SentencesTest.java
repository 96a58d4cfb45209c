package io.scrutineer.grading.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.scrutineer.grading.policy.Effect;
import io.scrutineer.grading.policy.Explanation;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DOES_NOT_APPLY                              | One limit does not apply.
            DOES_NOT_APPLY DOES_NOT_APPLY               | The limits do not apply.
            LIMITED DOES_NOT_APPLY DOES_NOT_APPLY       | The other limits do not apply.
            WITHIN_LIMIT DOES_NOT_APPLY DOES_NOT_APPLY  | The other limits do not apply.
            """)
    void limits_that_do_not_apply_are_told_in_one_line(String effects, String line) {
        List<Explanation> steps = Arrays.stream(effects.split(" "))
                .map(Effect::valueOf)
                .map(effect -> explanation("limiter", effect, List.of()))
                .toList();
        Explanation graded = explanation("indicative-grade", Effect.GRADED, steps);
        assertThat(new Sentences().why(graded).all()).last().isEqualTo("  " + line);
    }

    private static Explanation explanation(String rule, Effect effect, List<Explanation> steps) {
        return new Explanation(rule, effect, "What it did.", new TreeMap<>(), 4, List.of(), steps);
    }
}
