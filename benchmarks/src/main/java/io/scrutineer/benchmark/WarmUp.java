package io.scrutineer.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Rounds of the same work before it is measured, until the compilers of the JVM that does it have next to nothing left to do:
 * in two rounds, as one may be so by chance.
 *
 * @param rates of the rounds, in their order
 * @param compilers the part of the processor time that they took in each
 */
record WarmUp(List<Double> rates, List<Double> compilers) {

    static final int MOST_ROUNDS = 40;
    private static final int QUIET_ROUNDS = 2;
    private static final double NEXT_TO_NOTHING = 0.05;

    static WarmUp of(long pid, Supplier<Round> work) {
        WarmUp warmUp = new WarmUp(new ArrayList<>(), new ArrayList<>());
        while (!warmUp.isEnough()) {
            Round round = work.get();
            Compiling compiling = Compiling.of(pid);
            warmUp.add(round.rate(), compiling.share());
        }
        return warmUp;
    }

    void add(double rate, double compiling) {
        rates.add(rate);
        compilers.add(compiling);
    }

    boolean isEnough() {
        return rates.size() == MOST_ROUNDS || rates.size() >= QUIET_ROUNDS && isQuiet();
    }

    private boolean isQuiet() {
        return compilers.subList(compilers.size() - QUIET_ROUNDS, compilers.size()).stream()
                .allMatch(share -> share <= NEXT_TO_NOTHING);
    }

    String text() {
        return "%d rounds before, until the compilers take at most %.0f %% of the service's processor in the last %d, or %d: %s /s in their order; the compilers took %s %%."
                .formatted(
                        rates.size(),
                        100 * NEXT_TO_NOTHING,
                        QUIET_ROUNDS,
                        MOST_ROUNDS,
                        list(rates, 1),
                        list(compilers, 100));
    }

    private static String list(List<Double> numbers, int factor) {
        return numbers.stream()
                .map(number -> "%,.0f".formatted(factor * number))
                .collect(Collectors.joining(", "));
    }
}
