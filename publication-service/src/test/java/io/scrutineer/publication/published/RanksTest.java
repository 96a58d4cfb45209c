package io.scrutineer.publication.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RanksTest {

    @Test
    void equal_samples_do_not_differ() {
        assertThat(Ranks.z(new double[] {1, 2, 3}, new double[] {1, 2, 3})).isZero();
        assertThat(Ranks.z(new double[] {5, 5}, new double[] {5, 5})).isZero();
    }

    /** By hand: of 4 and 4, all above, U is 16, its mean 8 and its deviation the root of 12. */
    @Test
    void sample_above_another_differs_as_far_as_it_can() {
        assertThat(Ranks.z(new double[] {5, 6, 7, 8}, new double[] {1, 2, 3, 4}))
                .isCloseTo(8 / Math.sqrt(12), within(1e-9));
        assertThat(Ranks.z(new double[] {1, 2, 3, 4}, new double[] {5, 6, 7, 8}))
                .isCloseTo(-8 / Math.sqrt(12), within(1e-9));
    }
}
