package io.scrutineer.grading.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * The smallest changes of the evidence on an indicator that would have changed its grade.
 *
 * <p>Upward, the evaluations that would have to be better and the limits that would have to fall away, together;
 * downward, worse evaluations, or one more limit. Where evidence is insufficient, what would have to be there. Each is
 * graded again before it is told.
 */
public record WhatIf(Grading grading, Indicator indicator, List<Finding> findings) {

    private static final int MOST_ANSWERS = 3;

    /** Better grades first; of the worse, the smallest change first. */
    public List<Counterfactual> counterfactuals() {
        Integer grade = grading.grade(indicator, findings).grade();
        return grade == null
                ? enough().toList()
                : Stream.concat(up(grade), down(grade).limit(MOST_ANSWERS)).toList();
    }

    private Stream<Counterfactual> up(int grade) {
        Integer next = grading.scale().above(grade);
        if (next == null) {
            return Stream.empty();
        }
        int target = next;
        List<Change.OfEvidence> changes = new ArrayList<>();
        for (Limiter limiter : grading.policy().limiters()) {
            if (limiter.on(findings).keepsFrom(target)) {
                Optional<List<Change.OfEvidence>> away = new Toggle(limiter.condition(), findings).off();
                if (away.isEmpty()) {
                    return Stream.empty();
                }
                changes.addAll(away.get());
            }
        }
        return evaluations(target, true)
                .map(better -> Stream.concat(changes.stream(), better.stream())
                        .distinct()
                        .toList())
                .flatMap(all -> told(all, graded -> graded >= target))
                .stream();
    }

    private Stream<Counterfactual> down(int grade) {
        Integer target = grading.scale().below(grade);
        if (target == null) {
            return Stream.empty();
        }
        Stream<List<Change.OfEvidence>> limits = grading.policy().limiters().stream()
                .filter(limiter -> grading.scale().atMost(limiter.cap()) < grade)
                .flatMap(limiter -> new Toggle(limiter.condition(), findings).on().stream());
        return Stream.concat(evaluations(target, false).stream(), limits)
                .sorted(Comparator.comparingInt(List::size))
                .flatMap(changes -> told(changes, graded -> graded < grade).stream());
    }

    /** The fewest other evaluations by which the rule across kinds gives the target, or what lies beyond it. */
    private Optional<List<Change.OfEvidence>> evaluations(int target, boolean up) {
        Triangulation evidence = Triangulation.of(findings, grading.policy(), grading.scale());
        Combination rule = evidence.rule();
        List<MovedKind> kinds = evidence.kinds().stream()
                .map(kind -> new MovedKind(kind, grading.policy().aggregation().withinKind(), up))
                .toList();
        LeastChange search = new LeastChange(
                (place, value) -> kinds.get(place).cost(value, grading.scale()),
                (place, part) -> rule.worthTrying(target, beyond(part.value(), up)));
        return search.find(evidence.parts(), parts -> up ? rule.of(parts) >= target : rule.of(parts) <= target)
                .map(parts -> changes(kinds, parts));
    }

    private List<Integer> beyond(int value, boolean up) {
        return grading.scale().levels().stream()
                .map(Scale.Level::value)
                .filter(level -> up ? level > value : level < value)
                .toList();
    }

    private static List<Change.OfEvidence> changes(List<MovedKind> kinds, Parts moved) {
        List<Change.OfEvidence> changes = new ArrayList<>();
        for (int place = 0; place < kinds.size(); place++) {
            changes.addAll(kinds.get(place).changes(moved.list().get(place).value()));
        }
        return changes;
    }

    /** With one finding of each kind that is missing: the grade if all of them were worst, and if all were best. */
    private Stream<Counterfactual> enough() {
        List<Scale.Level> levels = grading.scale().levels();
        List<String> kinds = missingKinds();
        return Stream.of(levels.get(0), levels.get(levels.size() - 1))
                .map(level -> kinds.stream()
                        .<Change.OfEvidence>map(kind -> new Change.Added(kind, level.value()))
                        .toList())
                .flatMap(changes -> told(changes, graded -> true).stream());
    }

    private List<String> missingKinds() {
        Policy policy = grading.policy();
        Sufficiency rule = policy.sufficiency();
        Triangulation evidence = Triangulation.of(findings, policy, grading.scale());
        int missingKinds =
                Math.max(0, rule.minimumSourceKinds() - evidence.kinds().size());
        int missingFindings =
                Math.max(missingKinds, Objects.requireNonNullElse(rule.minimumFindings(), 0) - findings.size());
        List<SourceKind> absent = Sufficiency.without(evidence, policy);
        List<SourceKind> from = missingKinds == 0 ? policy.sourceKinds() : absent.subList(0, missingKinds);
        return Stream.iterate(0, i -> i + 1)
                .limit(missingFindings)
                .map(i -> from.get(i % from.size()).code())
                .toList();
    }

    private Optional<Counterfactual> told(List<Change.OfEvidence> changes, IntPredicate promised) {
        List<Finding> changed = findings;
        for (Change.OfEvidence change : changes) {
            changed = change.on(changed);
        }
        Integer grade = grading.grade(indicator, changed).grade();
        if (grade == null || !promised.test(grade)) {
            return Optional.empty();
        }
        return Optional.of(new Counterfactual(
                grade,
                grading.scale().label(grade),
                changes,
                new ChangeSentence(grading.policy(), grading.scale()).of(grade, changes)));
    }
}
