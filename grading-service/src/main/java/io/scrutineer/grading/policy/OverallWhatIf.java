package io.scrutineer.grading.policy;

import io.scrutineer.grading.policy.LeastChange.Cost;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fewest indicators whose grades would have to be others for the overall grade to be another. */
public record OverallWhatIf(Grading grading, List<IndicatorGrade> grades) {

    /** The better grade first; empty where there is no overall grade. */
    public List<Counterfactual> counterfactuals() {
        Overall rules = grading.policy().overall();
        return rules == null ? List.of() : counterfactuals(new OverallGrading(rules));
    }

    private List<Counterfactual> counterfactuals(OverallGrading overall) {
        Optional<Parts> complete = overall.complete(grades);
        if (complete.isEmpty()) {
            return List.of();
        }
        Parts parts = complete.get();
        int now = overall.value(parts);
        Scale scale = overall.rules().scale();
        return Stream.of(find(overall, parts, scale.above(now), true), find(overall, parts, scale.below(now), false))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Counterfactual> find(OverallGrading overall, Parts parts, @Nullable Integer next, boolean up) {
        if (next == null) {
            return Optional.empty();
        }
        int target = next;
        Predicate<Parts> reached = changed -> up ? overall.value(changed) >= target : overall.value(changed) <= target;
        List<Integer> values = grading.scale().values();
        int end = up ? values.get(values.size() - 1) : values.get(0);
        LeastChange search = new LeastChange(
                (place, value) -> new Cost(
                        1, grading.scale().distance(parts.list().get(place).value(), value)),
                (place, part) -> part.value() == end ? List.of() : List.of(end));
        return search.find(parts, reached)
                .map(changed -> nearest(parts, changed, reached))
                .map(changed -> told(overall, parts, changed));
    }

    /** The same indicators, each no further from its grade than it has to be. */
    private Parts nearest(Parts before, Parts after, Predicate<Parts> reached) {
        Parts nearest = after;
        for (int place = 0; place < before.list().size(); place++) {
            int here = place;
            Parts soFar = nearest;
            nearest = between(
                            before.list().get(place).value(),
                            after.list().get(place).value())
                    .map(value -> soFar.with(here, value))
                    .filter(reached)
                    .findFirst()
                    .orElse(soFar);
        }
        return nearest;
    }

    /** The grades behind the first up to the second, in that order. */
    private Stream<Integer> between(int from, int to) {
        return grading.scale().levels().stream()
                .map(Scale.Level::value)
                .filter(value -> to > from ? value > from && value <= to : value < from && value >= to)
                .sorted(Comparator.comparingInt(value -> Math.abs(value - from)));
    }

    private Counterfactual told(OverallGrading overall, Parts before, Parts after) {
        List<Change.Graded> changes = new ArrayList<>();
        for (int place = 0; place < before.list().size(); place++) {
            Part was = before.list().get(place);
            int is = after.list().get(place).value();
            if (was.value() != is) {
                changes.add(new Change.Graded(was.code(), was.title(), was.value(), is));
            }
        }
        int grade = overall.value(after);
        Scale scale = overall.rules().scale();
        String clauses = changes.stream().map(this::clause).collect(Collectors.joining(", and "));
        return new Counterfactual(
                grade,
                scale.label(grade),
                changes,
                "The overall grade would be " + scale.name(grade) + ", if " + clauses + ".");
    }

    private String clause(Change.Graded change) {
        return "“" + change.title() + "” were " + grading.scale().name(change.to()) + ", instead of "
                + grading.scale().name(change.from());
    }
}
