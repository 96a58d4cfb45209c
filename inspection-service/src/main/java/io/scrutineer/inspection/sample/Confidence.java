package io.scrutineer.inspection.sample;

import io.scrutineer.inspection.Coded;
import java.math.BigDecimal;

/**
 * A level of confidence in percent, with its two-sided z-value of the standard normal distribution, rounded to three
 * decimals as in the common tables (NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.1).
 */
enum Confidence implements Coded {
    EIGHTY("80", "1.282"),
    NINETY("90", "1.645"),
    NINETY_FIVE("95", "1.960"),
    NINETY_NINE("99", "2.576");

    private final String percent;
    private final BigDecimal z;

    Confidence(String percent, String z) {
        this.percent = percent;
        this.z = new BigDecimal(z);
    }

    static Confidence of(String percent) {
        return Coded.of(percent, values());
    }

    @Override
    public String code() {
        return percent;
    }

    BigDecimal z() {
        return z;
    }
}
