package io.scrutineer.grading.policy;

import java.util.List;

/**
 * The points of all parts, each by its weight, as a percentage of the most that there could be, and the band of it.
 *
 * <p>After the Care Quality Commission, "How we determine ratings" (local authorities). The percentage is compared
 * exactly; where a sentence shows it, it is rounded down, which falls into the same band.
 *
 * @param maximum the most points that a part can have, which is the best value of the scale
 * @param bands best first
 */
record PercentageOfPoints(int maximum, List<Band> bands) implements Combination {

    static final String NAME = "percentage-of-points";

    /** The grade for this percentage and more. */
    record Band(int from, int grade) {}

    PercentageOfPoints {
        bands = List.copyOf(bands);
        for (int i = 1; i < bands.size(); i++) {
            InvalidPolicy.unless(
                    bands.get(i).from() < bands.get(i - 1).from()
                            && bands.get(i).grade() < bands.get(i - 1).grade(),
                    "bands[" + i + "]",
                    "is not lower than the one before; the best comes first");
        }
        InvalidPolicy.unless(
                bands.get(bands.size() - 1).from() == 0,
                "bands[" + (bands.size() - 1) + "].from",
                "is not 0: every percentage needs a band");
    }

    @Override
    public int of(Parts parts) {
        int points = points(parts);
        int most = most(parts);
        for (Band band : bands) {
            if (reaches(points, band, most)) {
                return band.grade();
            }
        }
        throw new IllegalStateException("The last band takes every percentage");
    }

    @Override
    public Explanation.Builder explain(int grade, Parts parts, Scale scale) {
        int points = points(parts);
        int most = most(parts);
        int percent = Math.toIntExact(100L * points / most);
        return Explanation.of(parts.subject().rule(NAME), Effect.PROPOSED)
                .text("The points " + parts.subject().across() + " are " + points + " of " + most + ", which is "
                        + percent + " per cent: " + scale.name(grade) + " (" + range(grade) + ").")
                .input("points", points)
                .input("mostPoints", most)
                .input("percent", percent);
    }

    @Override
    public Gap toRise(int target, Parts parts) {
        int needed = needed(lowestAtLeast(target), parts);
        int more = Math.max(0, needed - points(parts));
        return new Gap(
                Unit.POINTS,
                more,
                "the points would have to be at least " + needed + " of " + most(parts) + ", " + more
                        + " more than now");
    }

    @Override
    public Gap toFall(int target, Parts parts) {
        int left = needed(lowestAtLeast(target + 1), parts) - 1;
        int fewer = Math.max(0, points(parts) - left);
        return new Gap(
                Unit.POINTS,
                fewer,
                "the points would have to be at most " + left + " of " + most(parts) + ", " + fewer
                        + " fewer than now");
    }

    @Override
    public List<Integer> grades() {
        return bands.stream().map(Band::grade).toList();
    }

    @Override
    public List<String> codes() {
        return List.of();
    }

    @Override
    public boolean isFor(Scale scale) {
        return scale.best() == maximum;
    }

    private static int points(Parts parts) {
        int points = 0;
        for (Part part : parts.list()) {
            points += part.weight() * part.value();
        }
        return points;
    }

    private int most(Parts parts) {
        return maximum * parts.weight();
    }

    private static boolean reaches(int points, Band band, int most) {
        return 100L * points >= (long) band.from() * most;
    }

    /** The fewest points that reach the band. */
    private int needed(Band band, Parts parts) {
        return Math.toIntExact(((long) band.from() * most(parts) + 99) / 100);
    }

    private Band lowestAtLeast(int grade) {
        Band lowest = bands.get(0);
        for (Band band : bands) {
            lowest = band.grade() >= grade ? band : lowest;
        }
        return lowest;
    }

    private String range(int grade) {
        int i = grades().indexOf(grade);
        int from = bands.get(i).from();
        return i == 0
                ? from + " per cent or more"
                : from == 0
                        ? "less than " + bands.get(i - 1).from() + " per cent"
                        : from + " to " + (bands.get(i - 1).from() - 1) + " per cent";
    }
}
