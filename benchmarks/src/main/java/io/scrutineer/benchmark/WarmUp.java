package io.scrutineer.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Rounds of the same work before it is measured, until the compilers of each JVM that does it have next to nothing left to
 * do: in two rounds, as one may be so by chance.
 *
 * @param most rounds, however much they still have to do
 * @param rates of the rounds, in their order
 * @param compilers the part of its processor time that they took in each, of the JVM where it was largest
 */
record WarmUp(int most, List<Double> rates, List<Double> compilers) {

    private static final int MOST_ROUNDS = 40;
    private static final int QUIET_ROUNDS = 2;
    private static final double NEXT_TO_NOTHING = 0.05;

    static WarmUp of(long pid, Supplier<Round> work) {
        return of(List.of(pid), MOST_ROUNDS, work);
    }

    /** Of work that several processes do. */
    static WarmUp of(List<Long> pids, int most, Supplier<Round> work) {
        WarmUp warmUp = new WarmUp(most, new ArrayList<>(), new ArrayList<>());
        while (!warmUp.isEnough()) {
            Round round = work.get();
            List<Compiling> compiling = pids.stream().map(Compiling::of).toList();
            double rate = round.rate();
            warmUp.add(
                    rate, compiling.stream().mapToDouble(Compiling::share).max().orElseThrow());
        }
        return warmUp;
    }

    void add(double rate, double compiling) {
        rates.add(rate);
        compilers.add(compiling);
    }

    boolean isEnough() {
        return rates.size() == most || rates.size() >= QUIET_ROUNDS && isQuiet();
    }

    private boolean isQuiet() {
        return compilers.subList(compilers.size() - QUIET_ROUNDS, compilers.size()).stream()
                .allMatch(share -> share <= NEXT_TO_NOTHING);
    }

    String text() {
        return "%d rounds before, until the compilers take at most %.0f %% of the service's processor in the last %d, or %d: %s /s in their order; the compilers took %s %%."
                .formatted(
                        rates.size(), 100 * NEXT_TO_NOTHING, QUIET_ROUNDS, most, list(rates, 1), list(compilers, 100));
    }

    private static String list(List<Double> numbers, int factor) {
        return numbers.stream()
                .map(number -> "%,.0f".formatted(factor * number))
                .collect(Collectors.joining(", "));
    }
}
