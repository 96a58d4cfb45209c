package io.scrutineer.grading.policy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Penalty points for what is short of the best, added up: both their total and the largest of them allow a grade.
 *
 * <p>After the Food Hygiene Rating Scheme (Food Standards Agency, "The Food Hygiene Rating Scheme: Guidance for local
 * authorities on implementation and operation - the Brand Standard").
 *
 * @param tables the penalty points of each part that counts, and no others
 * @param bands best first; the last one takes whatever the others do not
 */
record TotalOfPenalties(List<Table> tables, List<Band> bands) implements Combination {

    static final String NAME = "total-of-penalties";

    /** The penalty points of these parts for each value, best value first. */
    record Table(List<String> codes, List<Penalty> penalties) {
        Table {
            codes = List.copyOf(codes);
            penalties = List.copyOf(penalties);
            for (int i = 1; i < penalties.size(); i++) {
                InvalidPolicy.unless(
                        penalties.get(i).value() < penalties.get(i - 1).value()
                                && penalties.get(i).points()
                                        >= penalties.get(i - 1).points(),
                        "penalties[" + i + "]",
                        "is not for a lower value with as many points or more; the best value comes first");
            }
        }

        private boolean isFor(Scale scale) {
            return penalties.get(0).value() == scale.best()
                    && scale.levels().stream().allMatch(level -> points(level.value()) != null);
        }

        private @Nullable Integer points(int value) {
            return penalties.stream()
                    .filter(penalty -> penalty.value() == value)
                    .findFirst()
                    .map(Penalty::points)
                    .orElse(null);
        }
    }

    /** The points for a value. */
    record Penalty(int value, int points) {}

    /** The grade for a total and a largest single penalty of at most this; without either for all. */
    record Band(
            int grade,
            @Nullable Integer maximumTotal,
            @Nullable Integer maximumSingle) {

        private boolean allows(Total total) {
            return allowsTotal(total.sum()) && allowsSingle(total.largest());
        }

        private boolean allowsTotal(int sum) {
            return maximumTotal == null || sum <= maximumTotal;
        }

        private boolean allowsSingle(int largest) {
            return maximumSingle == null || largest <= maximumSingle;
        }

        private boolean isWithin(Band other) {
            return other.maximumTotal == null || maximumTotal != null && maximumTotal <= other.maximumTotal;
        }

        private boolean isSingleWithin(Band other) {
            return other.maximumSingle == null || maximumSingle != null && maximumSingle <= other.maximumSingle;
        }
    }

    private record Total(int sum, int largest, List<Integer> each) {}

    TotalOfPenalties {
        tables = List.copyOf(tables);
        bands = List.copyOf(bands);
        List<String> codes =
                tables.stream().flatMap(table -> table.codes().stream()).toList();
        InvalidPolicy.unless(codes.stream().distinct().count() == codes.size(), "tables", "have a code twice");
        for (int i = 1; i < bands.size(); i++) {
            Band better = bands.get(i - 1);
            Band worse = bands.get(i);
            InvalidPolicy.unless(
                    worse.grade() < better.grade() && better.isWithin(worse) && better.isSingleWithin(worse),
                    "bands[" + i + "]",
                    "is not for a lower grade with as much allowed or more; the best comes first");
        }
        Band last = bands.get(bands.size() - 1);
        InvalidPolicy.unless(
                last.maximumTotal() == null && last.maximumSingle() == null,
                "bands[" + (bands.size() - 1) + "]",
                "leaves some totals without a grade");
    }

    @Override
    public int of(Parts parts) {
        return best(total(parts)).grade();
    }

    @Override
    public Explanation.Builder explain(int grade, Parts parts, Scale scale) {
        Total total = total(parts);
        return Explanation.of(parts.subject().rule(NAME), Effect.PROPOSED)
                .text("The penalty points " + parts.subject().across() + " are " + total.sum() + ", the largest "
                        + total.largest() + ": " + scale.name(grade) + because(total, scale) + ".")
                .input("penalties", total.each())
                .input("total", total.sum())
                .input("largest", total.largest());
    }

    private String because(Total total, Scale scale) {
        Band byTotal = best(new Total(total.sum(), 0, List.of()));
        Band reached = best(total);
        if (byTotal.equals(reached)) {
            return "";
        }
        return "; the total would allow " + scale.name(byTotal.grade()) + ", for which none may be above "
                + byTotal.maximumSingle();
    }

    @Override
    public Gap toRise(int target, Parts parts) {
        Total total = total(parts);
        Band band = lowestAtLeast(target);
        int fewer = Math.max(
                excess(total.sum(), band.maximumTotal()),
                total.each().stream()
                        .mapToInt(points -> excess(points, band.maximumSingle()))
                        .sum());
        return new Gap(
                Unit.POINTS,
                fewer,
                "the penalty points would have to be " + fewer + " fewer, with a total of at most "
                        + band.maximumTotal() + " and none above " + band.maximumSingle());
    }

    @Override
    public Gap toFall(int target, Parts parts) {
        Total total = total(parts);
        Band band = lowestAtLeast(target + 1);
        int more = Math.min(missing(total.sum(), band.maximumTotal()), missing(total.largest(), band.maximumSingle()));
        return new Gap(
                Unit.POINTS,
                more,
                "the total of the penalty points would have to be above " + band.maximumTotal() + ", or one above "
                        + band.maximumSingle());
    }

    private static int excess(int points, @Nullable Integer most) {
        return most == null ? 0 : Math.max(0, points - most);
    }

    private static int missing(int points, @Nullable Integer most) {
        return most == null ? Integer.MAX_VALUE : Math.max(0, most + 1 - points);
    }

    @Override
    public List<Integer> grades() {
        return bands.stream().map(Band::grade).toList();
    }

    @Override
    public List<String> codes() {
        return tables.stream().flatMap(table -> table.codes().stream()).toList();
    }

    @Override
    public boolean isFor(Scale scale) {
        return tables.stream().allMatch(table -> table.isFor(scale));
    }

    private Total total(Parts parts) {
        List<Integer> each = new ArrayList<>();
        for (Part part : parts.list()) {
            each.add(points(part));
        }
        return new Total(
                each.stream().mapToInt(Integer::intValue).sum(),
                each.stream().mapToInt(Integer::intValue).max().orElse(0),
                each);
    }

    private int points(Part part) {
        for (Table table : tables) {
            if (table.codes().contains(part.code())) {
                Integer points = table.points(part.value());
                if (points != null) {
                    return points * part.weight();
                }
            }
        }
        throw new UngradableEvidence("The policy has no penalty points for " + part.value() + " of " + part.code());
    }

    private Band best(Total total) {
        for (Band band : bands) {
            if (band.allows(total)) {
                return band;
            }
        }
        throw new IllegalStateException("The last band allows every total");
    }

    private Band lowestAtLeast(int grade) {
        Band lowest = bands.get(0);
        for (Band band : bands) {
            lowest = band.grade() >= grade ? band : lowest;
        }
        return lowest;
    }
}
