package io.scrutineer.grading.policy;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What separates a grade from the next one.
 *
 * <p>The weight is that of the kinds of source whose medians would have to move there; the limits are those that would
 * have to fall away as well.
 */
public record Distance(int grade, String label, int weight, List<String> limits, String text) {

    static Distance up(int target, Triangulation evidence, List<Limit> limits, Scale scale) {
        int weight = evidence.rule().weightToRise(target, evidence.kinds());
        String rise = weight == 0 ? "" : needed(weight, evidence) + " would have to rise to " + target + " or above";
        String joint = rise.isEmpty() || limits.isEmpty() ? "" : ", and ";
        return new Distance(
                target,
                scale.label(target),
                weight,
                limits.stream().map(limit -> limit.limiter().id()).toList(),
                "For " + scale.name(target) + ": " + rise + joint + fallAway(limits) + ".");
    }

    static Distance down(int target, Triangulation evidence, Scale scale) {
        int weight = evidence.rule().weightToFall(target, evidence.kinds());
        return new Distance(
                target,
                scale.label(target),
                weight,
                List.of(),
                "For " + scale.name(target) + ": " + needed(weight, evidence) + " would have to fall to " + target
                        + " or below.");
    }

    private static String needed(int weight, Triangulation evidence) {
        return "the medians of kinds of source that weigh at least " + weight + " of "
                + KindMedian.weight(evidence.kinds());
    }

    private static String fallAway(List<Limit> limits) {
        if (limits.isEmpty()) {
            return "";
        }
        return (limits.size() == 1 ? "the limit " : "the limits ")
                + limits.stream()
                        .map(limit -> "“" + limit.limiter().title() + "”")
                        .collect(Collectors.joining(" and "))
                + " would have to fall away";
    }
}
