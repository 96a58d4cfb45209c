package io.scrutineer.publication.published;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The rank sum test of Mann and Whitney: it knows no distribution, and single slow answers weigh no more than others. */
final class Ranks {

    private Ranks() {}

    /** How many standard deviations the first sample's ranks lie above what chance gives; equal values share their ranks. */
    static double z(double[] first, double[] second) {
        int total = first.length + second.length;
        double[] values = Arrays.copyOf(first, total);
        System.arraycopy(second, 0, values, first.length, second.length);
        Integer[] order = IntStream.range(0, total)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .toArray(Integer[]::new);
        double sum = 0;
        for (int from = 0, to; from < total; from = to) {
            to = from + 1;
            while (to < total && values[order[to]] == values[order[from]]) {
                to++;
            }
            double rank = (from + 1 + to) / 2.0;
            for (int i = from; i < to; i++) {
                sum += order[i] < first.length ? rank : 0;
            }
        }
        double expected = first.length * (total + 1) / 2.0;
        double deviation = Math.sqrt((double) first.length * second.length * (total + 1) / 12);
        return (sum - expected) / deviation;
    }
}
