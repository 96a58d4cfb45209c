package io.scrutineer.grading.policy;

import java.util.ArrayList;
import java.util.List;

/**
 * Penalty points for what is short of the best, added up: both their total and the largest of them allow a grade.
 *
 * <p>After the Food Hygiene Rating Scheme (Food Standards Agency, "The Food Hygiene Rating Scheme: Guidance for local
 * authorities on implementation and operation - the Brand Standard").
 *
 * @param tables the penalty points of each part that counts, and no others
 * @param bands best first; the last one takes whatever the others do not
 */
record TotalOfPenalties(List<PenaltyTable> tables, List<PenaltyBand> bands) implements Combination {

    static final String NAME = "total-of-penalties";

    private record Total(int sum, int largest, List<Integer> each) {}

    TotalOfPenalties {
        tables = List.copyOf(tables);
        bands = List.copyOf(bands);
        List<String> codes =
                tables.stream().flatMap(table -> table.codes().stream()).toList();
        InvalidPolicy.unless(codes.stream().distinct().count() == codes.size(), "tables", "have a code twice");
        for (int i = 1; i < bands.size(); i++) {
            InvalidPolicy.unless(
                    bands.get(i - 1).isStricterThan(bands.get(i)),
                    "bands[" + i + "]",
                    "is not for a lower grade with as much allowed or more; the best comes first");
            InvalidPolicy.unless(
                    !bands.get(i - 1).allowsAll(), "bands[" + i + "]", "is left with nothing by the one before");
        }
        InvalidPolicy.unless(
                bands.get(bands.size() - 1).allowsAll(),
                "bands[" + (bands.size() - 1) + "]",
                "leaves some totals without a grade");
    }

    @Override
    public int of(Parts parts) {
        Total total = total(parts);
        return best(total.sum(), total.largest()).grade();
    }

    @Override
    public Explanation.Builder explain(int grade, Parts parts, Scale scale) {
        Total total = total(parts);
        return Explanation.of(parts.subject().rule(NAME), Effect.PROPOSED)
                .text("The penalty points " + parts.subject().across() + " are " + total.sum() + ", the largest "
                        + total.largest() + ": " + scale.name(grade) + because(total, grade, scale) + ".")
                .input("penalties", total.each())
                .input("total", total.sum())
                .input("largest", total.largest());
    }

    private String because(Total total, int grade, Scale scale) {
        PenaltyBand byTotal = best(total.sum(), 0);
        return byTotal.grade() == grade
                ? ""
                : "; the total would allow " + scale.name(byTotal.grade()) + ", for which none may be above "
                        + byTotal.maximumSingle();
    }

    @Override
    public Gap toRise(int target, Parts parts) {
        Total total = total(parts);
        PenaltyBand band = lowestAtLeast(target);
        int single = total.each().stream().mapToInt(band::excessOfSingle).sum();
        int fewer = Math.max(band.excessOfTotal(total.sum()), single);
        return new Gap(
                Unit.POINTS,
                fewer,
                "the penalty points would have to be " + fewer + " fewer, with a total of at most "
                        + band.maximumTotal() + " and none above " + band.maximumSingle());
    }

    @Override
    public Gap toFall(int target, Parts parts) {
        Total total = total(parts);
        PenaltyBand band = lowestAtLeast(target + 1);
        return new Gap(
                Unit.POINTS,
                band.roomFor(total.sum(), total.largest()),
                "the total of the penalty points would have to be above " + band.maximumTotal() + ", or one above "
                        + band.maximumSingle());
    }

    @Override
    public List<Integer> grades() {
        return bands.stream().map(PenaltyBand::grade).toList();
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
        int sum = 0;
        int largest = 0;
        for (Part part : parts.list()) {
            int points = points(part);
            each.add(points);
            sum += points;
            largest = Math.max(largest, points);
        }
        return new Total(sum, largest, each);
    }

    private int points(Part part) {
        for (PenaltyTable table : tables) {
            Integer points = table.codes().contains(part.code()) ? table.points(part.value()) : null;
            if (points != null) {
                return points * part.weight();
            }
        }
        throw new UngradableEvidence("The policy has no penalty points for " + part.value() + " of " + part.code());
    }

    private PenaltyBand best(int total, int largest) {
        for (PenaltyBand band : bands) {
            if (band.allows(total, largest)) {
                return band;
            }
        }
        throw new IllegalStateException("The last band allows every total");
    }

    private PenaltyBand lowestAtLeast(int grade) {
        PenaltyBand lowest = bands.get(0);
        for (PenaltyBand band : bands) {
            lowest = band.grade() >= grade ? band : lowest;
        }
        return lowest;
    }
}
