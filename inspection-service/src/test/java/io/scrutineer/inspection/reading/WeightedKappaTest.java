package io.scrutineer.inspection.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WeightedKappaTest {

    /**
     * 85 xeromammograms read by two radiologists (N. F. Boyd et al., Journal of the National Cancer Institute 68, 1982), as
     * the Stata Base Reference Manual, "kappa", works it with linear weights: 0.5684.
     */
    @Test
    void published_example_of_radiologists_is_met() {
        int[][] radiologists = {{21, 12, 0, 0}, {4, 17, 1, 0}, {3, 9, 15, 2}, {0, 0, 0, 1}};
        WeightedKappa kappa = kappa(radiologists);
        assertThat(kappa).hasToString("1903/3348");
        assertThat(kappa.numerator().doubleValue() / kappa.denominator().doubleValue())
                .isBetween(0.56835, 0.56845);
        assertThat(kappa.rounded()).isEqualByComparingTo("0.57");
    }

    /**
     * The answers of 91 couples (M. Hout et al., "Association and heterogeneity", Sociological Methodology 17, 1987), for
     * which the package vcd of R, {@code Kappa(SexualFun)}, gives 0.2374 with equal spacing.
     */
    @Test
    void published_example_of_couples_is_met() {
        int[][] couples = {{7, 7, 2, 3}, {2, 8, 3, 7}, {1, 5, 4, 9}, {2, 8, 9, 14}};
        assertThat(kappa(couples)).hasToString("174/733");
        assertThat(174.0 / 733).isBetween(0.23735, 0.23745);
    }

    @Test
    void full_agreement_on_several_levels_is_one_and_full_contradiction_is_minus_one() {
        assertThat(kappa(new int[][] {{5, 0}, {0, 5}}).rounded()).isEqualByComparingTo("1");
        assertThat(kappa(new int[][] {{0, 5}, {5, 0}}).rounded()).isEqualByComparingTo("-1");
    }

    @Test
    void kappa_is_undefined_where_chance_brings_no_disagreement() {
        assertThat(WeightedKappa.of(new int[][] {{0, 0, 0}, {0, 7, 0}, {0, 0, 0}}))
                .isNull();
        assertThat(WeightedKappa.of(new int[3][3])).isNull();
    }

    @Test
    void disagreement_by_more_points_weighs_more() {
        WeightedKappa near = kappa(new int[][] {{5, 1, 0}, {0, 5, 0}, {0, 0, 5}});
        WeightedKappa far = kappa(new int[][] {{5, 0, 1}, {0, 5, 0}, {0, 0, 5}});
        assertThat(far.rounded()).isLessThan(near.rounded());
    }

    @Property(tries = 300)
    void it_does_not_matter_which_reader_is_called_the_first(@ForAll @Size(16) int @IntRange(max = 50) [] counts) {
        int[][] table = new int[4][4];
        int[][] turned = new int[4][4];
        for (int i = 0; i < counts.length; i++) {
            table[i / 4][i % 4] = counts[i];
            turned[i % 4][i / 4] = counts[i];
        }
        assertThat(WeightedKappa.of(table)).isEqualTo(WeightedKappa.of(turned));
    }

    private static WeightedKappa kappa(int[][] table) {
        return Objects.requireNonNull(WeightedKappa.of(table));
    }
}
