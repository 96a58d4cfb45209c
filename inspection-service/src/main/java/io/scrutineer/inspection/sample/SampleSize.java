package io.scrutineer.inspection.sample;

import io.scrutineer.failure.InvalidInput;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many of a population are enough for a proportion to be known within a margin.
 *
 * <p>Cochran, <i>Sampling Techniques</i>, 3rd edition, 1977, section 4.4: n0 = z² p q / e² for a population without end,
 * and n = n0 / (1 + (n0 - 1) / N) for one of N, where p = q = 1/2 as the proportion is not known. Computed in exact
 * fractions, and rounded up.
 */
record SampleSize(int population, Confidence confidence, BigDecimal margin) {

    /** The same, for whoever is given a size. */
    static final String FORMULA = "n0 = z² / 4 / e², n = n0 / (1 + (n0 - 1) / N), rounded up"
            + " (Cochran, Sampling Techniques, 3rd edition, 1977, section 4.4)";

    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal MOST = new BigDecimal("50");
    private static final int PERCENT = 2;
    private static final int FINEST = 2;

    /** The margin is in percentage points, such as 5 for plus or minus 5. */
    SampleSize {
        if (population < 1) {
            throw new InvalidInput("population", "must be 1 or more");
        }
        if (margin.signum() <= 0
                || margin.compareTo(MOST) > 0
                || margin.stripTrailingZeros().scale() > FINEST) {
            throw new InvalidInput("margin", "must be more than 0 and at most 50, with two decimals at most");
        }
    }

    /** Without what its decimals do not need. */
    String plainMargin() {
        return margin.stripTrailingZeros().toPlainString();
    }

    /** For the population: N n0 / (N + n0 - 1), with n0 as the fraction a / b. */
    int records() {
        BigDecimal size = BigDecimal.valueOf(population);
        BigDecimal dividend = size.multiply(dividend());
        BigDecimal divisor = size.multiply(divisor()).add(dividend()).subtract(divisor());
        return dividend.divide(divisor, 0, RoundingMode.CEILING).intValueExact();
    }

    private BigDecimal dividend() {
        return confidence.z().pow(2).multiply(QUARTER);
    }

    private BigDecimal divisor() {
        return margin.movePointLeft(PERCENT).pow(2);
    }
}
