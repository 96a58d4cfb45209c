package io.scrutineer.benchmark;

import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Measures product and ceiling in turns, so that whatever else the machine does hits both. */
final class Alternating {

    private Alternating() {}

    static Comparison rounds(int rounds, CpuMeter meter, Supplier<Round> product, Supplier<Round> ceiling) {
        double[] measured = new double[rounds];
        double[] possible = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            measured[i] = meter.during(product.get());
            possible[i] = ceiling.get().rate();
        }
        return new Comparison(Series.of(measured), Series.of(possible), meter);
    }

    static Series repeated(int rounds, Supplier<Round> round) {
        return Series.of(
                IntStream.range(0, rounds).mapToDouble(i -> round.get().rate()).toArray());
    }
}
