package io.scrutineer.inspection.reading;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How far two readers agree beyond what chance alone would bring: 1 is full agreement, 0 that of chance, less than 0 is worse
 * than chance. Weighted kappa (J. Cohen, "Weighted kappa: nominal scale agreement with provision for scaled disagreement or
 * partial credit", Psychological Bulletin 70, 1968, pp. 213-220):
 *
 * <pre>kappa = 1 - n · sum(v[i][j] · o[i][j]) / sum(v[i][j] · r[i] · c[j])</pre>
 *
 * where o counts how often the first reader said i and the second j, r and c are the sums of its rows and columns, n is the
 * sum of all, and v[i][j] = |i - j|, the linear weights of D. V. Cicchetti and T. Allison, "A new procedure for assessing
 * reliability of scoring EEG sleep recordings", American Journal of EEG Technology 11, 1971, pp. 101-109.
 *
 * <p>An exact fraction in lowest terms.
 */
record WeightedKappa(BigInteger numerator, BigInteger denominator) {

    private static final int DECIMALS = 2;

    WeightedKappa {
        BigInteger divisor = numerator.gcd(denominator);
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /** Null where it is undefined: by chance alone no disagreement would be expected. */
    static @Nullable WeightedKappa of(int[][] observed) {
        long[] rows = new long[observed.length];
        long[] columns = new long[observed.length];
        for (int i = 0; i < observed.length; i++) {
            for (int j = 0; j < observed.length; j++) {
                rows[i] += observed[i][j];
                columns[j] += observed[i][j];
            }
        }
        BigInteger disagreement = BigInteger.ZERO;
        BigInteger expected = BigInteger.ZERO;
        for (int i = 0; i < observed.length; i++) {
            for (int j = 0; j < observed.length; j++) {
                disagreement = disagreement.add(product(Math.abs(i - j), observed[i][j]));
                expected = expected.add(product(Math.abs(i - j), rows[i], columns[j]));
            }
        }
        BigInteger scaled =
                disagreement.multiply(BigInteger.valueOf(Arrays.stream(rows).sum()));
        return expected.signum() == 0 ? null : new WeightedKappa(expected.subtract(scaled), expected);
    }

    private static BigInteger product(long... factors) {
        return Arrays.stream(factors).mapToObj(BigInteger::valueOf).reduce(BigInteger.ONE, BigInteger::multiply);
    }

    /** To two decimals, which is more than a hundred records can tell. */
    BigDecimal rounded() {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** Such as {@code 3/4}. */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
