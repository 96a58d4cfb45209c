package io.scrutineer.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;

/** The measurements of several rounds, or of many single events, in ascending order. */
record Series(double[] sorted) {

    static Series of(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("Nothing was measured");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Series(sorted);
    }

    static Series together(List<Series> several) {
        return of(several.stream()
                .flatMapToDouble(one -> Arrays.stream(one.sorted))
                .toArray());
    }

    double median() {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The smallest value that at least so many per cent of the values do not exceed. */
    double percentile(double percent) {
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.max(rank, 1) - 1];
    }

    double min() {
        return sorted[0];
    }

    double max() {
        return sorted[sorted.length - 1];
    }

    /** The median, with the smallest and the largest where there are several. */
    String text(DoubleFunction<String> number) {
        String median = number.apply(median());
        return sorted.length == 1
                ? median
                : "%s (%s to %s)".formatted(median, number.apply(min()), number.apply(max()));
    }
}
