package io.scrutineer.grading.agreement;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;

/**
 * Krippendorff's alpha: 1 where all agree, 0 where they agree as often as by chance, below 0 where they agree less.
 *
 * <p>After Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011). A unit with fewer than two values can not be
 * compared and counts for nothing.
 */
public final class Alpha implements Metric.Values {

    /** The values that a unit was given, by however many, and how many units were given just these. */
    public record Unit(List<Integer> values, int times) {

        public Unit {
            values = List.copyOf(values);
        }
    }

    private final int[] values;
    private final double[][] coincidences;
    private final double[] counts;

    private Alpha(int[] values) {
        this.values = values;
        this.coincidences = new double[values.length][values.length];
        this.counts = new double[values.length];
    }

    /** Empty where there is nothing to compare, or all values are the same, so that nobody could have disagreed. */
    public static OptionalDouble of(Collection<Unit> units, Metric metric) {
        List<Unit> comparable =
                units.stream().filter(unit -> unit.values().size() > 1).toList();
        TreeSet<Integer> different = new TreeSet<>();
        comparable.forEach(unit -> different.addAll(unit.values()));
        if (different.size() < 2) {
            return OptionalDouble.empty();
        }
        Alpha alpha = new Alpha(different.stream().mapToInt(Integer::intValue).toArray());
        comparable.forEach(alpha::count);
        return OptionalDouble.of(alpha.reliability(metric));
    }

    @Override
    public int value(int place) {
        return values[place];
    }

    @Override
    public double count(int place) {
        return counts[place];
    }

    /** Each value is paired with each other one of its unit; a unit weighs as much as it has values. */
    private void count(Unit unit) {
        int[] often = new int[values.length];
        unit.values().forEach(value -> often[place(value)]++);
        for (int one = 0; one < values.length; one++) {
            for (int other = 0; other < values.length; other++) {
                int pairs = often[one] * (often[other] - (one == other ? 1 : 0));
                double share = (double) pairs / (unit.values().size() - 1) * unit.times();
                coincidences[one][other] += share;
                counts[one] += share;
            }
        }
    }

    private double reliability(Metric metric) {
        double observed = 0;
        double expected = 0;
        double all = 0;
        for (int one = 0; one < values.length; one++) {
            all += counts[one];
            for (int other = 0; other < values.length; other++) {
                double distance = metric.distance(this, one, other);
                observed += coincidences[one][other] * distance;
                expected += counts[one] * counts[other] * distance;
            }
        }
        return 1 - (all - 1) * observed / expected;
    }

    private int place(int value) {
        int place = 0;
        while (values[place] != value) {
            place++;
        }
        return place;
    }
}
