package io.scrutineer.benchmark;

import java.util.List;
import java.util.function.Supplier;

/**
 * Two subjects measured in pairs, each first in every other pair, and compared within their pairs.
 *
 * <p>That tells apart what differs by a few per cent: whatever the machine does for longer than a round hits both halves
 * of a pair, and a pair that was hit in one half alone does not move the median.
 */
record Pairs(Series first, Series second, Series ratios) {

    static Pairs measure(int pairs, Supplier<Round> first, Supplier<Round> second) {
        double[] rates = new double[pairs];
        double[] others = new double[pairs];
        double[] ratios = new double[pairs];
        for (int i = 0; i < pairs; i++) {
            if (i % 2 == 0) {
                rates[i] = first.get().rate();
                others[i] = second.get().rate();
            } else {
                others[i] = second.get().rate();
                rates[i] = first.get().rate();
            }
            ratios[i] = rates[i] / others[i];
        }
        return new Pairs(Series.of(rates), Series.of(others), Series.of(ratios));
    }

    static Pairs together(List<Pairs> several) {
        return new Pairs(
                Series.together(several.stream().map(Pairs::first).toList()),
                Series.together(several.stream().map(Pairs::second).toList()),
                Series.together(several.stream().map(Pairs::ratios).toList()));
    }
}
