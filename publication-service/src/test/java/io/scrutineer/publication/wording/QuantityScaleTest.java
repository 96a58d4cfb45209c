package io.scrutineer.publication.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityScaleTest {

    @ParameterizedTest
    @CsvSource({
        "100, all",
        "99, almost all",
        "91, almost all",
        "90, most",
        "75, most",
        "74, the majority",
        "50, the majority",
        "49, less than half",
        "15, less than half",
        "14, few",
        "1, few",
        "0, none"
    })
    void word_follows_the_scale(int percent, String word) {
        assertThat(QuantityScale.CURRENT.of(percent, 100)).isEqualTo(word);
    }

    @Property
    void word_is_that_of_the_exact_share(@ForAll @IntRange(min = 1, max = 2_000_000) int whole, @ForAll double share) {
        int part = (int) Math.min(whole, Math.abs(share % 1.0) * whole);
        assertThat(QuantityScale.CURRENT.of(part, whole)).isEqualTo(expected((double) part / whole, part, whole));
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "4, 3", "0, 0"})
    void what_is_no_part_has_no_word(int part, int whole) {
        assertThatThrownBy(() -> QuantityScale.CURRENT.of(part, whole)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String expected(double share, int part, int whole) {
        if (part == 0) {
            return "none";
        }
        if (part == whole) {
            return "all";
        }
        if (share > 0.9) {
            return "almost all";
        }
        if (share >= 0.75) {
            return "most";
        }
        return share >= 0.5 ? "the majority" : share >= 0.15 ? "less than half" : "few";
    }
}
