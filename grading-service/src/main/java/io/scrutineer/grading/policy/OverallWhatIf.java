package io.scrutineer.grading.policy;

import io.scrutineer.grading.policy.LeastChange.Cost;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
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
        IntPredicate reached = grade -> up ? grade >= target : grade <= target;
        LeastChange search = new LeastChange(
                (place, value) -> new Cost(
                        1, grading.scale().distance(parts.list().get(place).value(), value)),
                (place, part) -> grading.scale().levels().stream()
                        .map(Scale.Level::value)
                        .filter(level -> up ? level > part.value() : level < part.value())
                        .toList());
        return search.find(parts, changed -> reached.test(overall.value(changed)))
                .map(changed -> told(overall, parts, changed));
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
