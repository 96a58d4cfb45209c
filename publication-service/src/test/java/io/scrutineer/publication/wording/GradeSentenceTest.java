package io.scrutineer.publication.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GradeSentenceTest {

    @Test
    void counts_stand_in_words_in_their_order() {
        assertThat(sentence(2, "excellent", 5, "very good", 2, "good"))
                .isEqualTo("Inspectors graded two of the nine quality indicators as excellent, five as very good and"
                        + " two as good.");
    }

    @Test
    void two_grades_are_joined_by_and() {
        assertThat(sentence(1, "excellent", 1, "very good"))
                .isEqualTo("Inspectors graded one of the two quality indicators as excellent and one as very good.");
    }

    @Test
    void one_grade_for_all_is_said_of_all() {
        assertThat(sentence(9, "good")).isEqualTo("Inspectors graded all nine quality indicators as good.");
    }

    @Test
    void two_with_one_grade_are_both() {
        assertThat(sentence(2, "good")).isEqualTo("Inspectors graded both quality indicators as good.");
    }

    @Test
    void single_indicator_is_the_one() {
        assertThat(sentence(1, "good")).isEqualTo("Inspectors graded the one quality indicator as good.");
    }

    @Test
    void nothing_graded_is_no_sentence() {
        assertThat(GradeSentence.of(List.of())).isNull();
    }

    @Test
    void hundred_and_more_stand_in_digits() {
        assertThat(sentence(21, "good", 99, "weak"))
                .isEqualTo(
                        "Inspectors graded twenty-one of the 120 quality indicators as good and ninety-nine as weak.");
    }

    @Property
    void sentence_read_back_gives_the_counts(@ForAll("counts") List<LabelledCount> counts) {
        assertThat(GradeSentence.parse(String.valueOf(GradeSentence.of(counts))))
                .isEqualTo(counts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Inspectors graded .",
                "Inspectors graded all nine quality indicators.",
                "Inspectors graded all nine quality indicators as good",
                "Inspectors graded two of the nine quality indicators as excellent and five as very good.",
                "Inspectors graded two of nine quality indicators as excellent and seven as very good.",
                "Inspectors graded some of the nine quality indicators as excellent and two as good.",
                "Inspectors graded two of the four quality indicators as excellent, two as good.",
                "Inspectors graded all two quality indicators as good.",
                "Inspectors graded both quality indicators as good and one as weak.",
                "The inspectors graded all nine quality indicators as good."
            })
    void sentence_that_does_not_add_up_is_refused(String sentence) {
        assertThatThrownBy(() -> GradeSentence.parse(sentence)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " good", "good ", "as", "good as gold", "good as", "as good"})
    void label_with_the_joining_word_can_not_stand_in_a_sentence(String label) {
        assertThat(LabelledCount.isReadable(label)).isFalse();
        assertThatThrownBy(() -> new LabelledCount(label, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Any scale, also one whose labels look like parts of the sentence. */
    @Provide
    Arbitrary<List<LabelledCount>> counts() {
        Arbitrary<String> words = Arbitraries.of(
                "excellent",
                "very",
                "good",
                "and",
                "two",
                "nine,",
                "of the",
                "quality indicators",
                "all",
                "the one",
                ".");
        Arbitrary<String> phrases = words.list().ofMinSize(1).ofMaxSize(4).map(parts -> String.join(" ", parts));
        Arbitrary<String> labels = Arbitraries.oneOf(
                        phrases, Arbitraries.strings().ofMinLength(1).ofMaxLength(12))
                .filter(LabelledCount::isReadable);
        Arbitrary<Set<String>> scale = labels.set().ofMinSize(1).ofMaxSize(8);
        Arbitrary<List<Integer>> numbers = Arbitraries.oneOf(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 1_000_000))
                .list()
                .ofSize(8);
        return Combinators.combine(scale, numbers).as(GradeSentenceTest::combined);
    }

    private static List<LabelledCount> combined(Set<String> scale, List<Integer> numbers) {
        List<LabelledCount> counts = new ArrayList<>();
        for (String label : scale) {
            counts.add(new LabelledCount(label, numbers.get(counts.size())));
        }
        return counts;
    }

    private static String sentence(Object... counts) {
        List<LabelledCount> labelled = new ArrayList<>();
        for (int i = 0; i < counts.length; i += 2) {
            labelled.add(new LabelledCount((String) counts[i + 1], (Integer) counts[i]));
        }
        return String.valueOf(GradeSentence.of(labelled));
    }
}
