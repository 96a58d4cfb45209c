package io.scrutineer.inspection.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MeasuredAgreementTest {

    @Test
    void pairs_are_counted_by_how_far_they_are_apart() {
        MeasuredAgreement measured = MeasuredAgreement.of("5.2", new int[][] {{4, 1, 0}, {2, 5, 0}, {3, 0, 1}});
        assertThat(measured)
                .isEqualTo(new MeasuredAgreement("5.2", 16, 10, 3, 3, new BigDecimal("0.30"), "31/103", null));
    }

    @Test
    void where_kappa_is_undefined_a_sentence_says_why() {
        MeasuredAgreement same = MeasuredAgreement.of(null, new int[][] {{0, 0}, {0, 9}});
        assertThat(same.kappa()).isNull();
        assertThat(same.undefined()).contains("one and the same level");
        assertThat(MeasuredAgreement.of(null, new int[2][2]).undefined()).contains("No record");
    }
}
