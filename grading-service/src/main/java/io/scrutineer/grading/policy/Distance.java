package io.scrutineer.grading.policy;

import io.scrutineer.grading.policy.Combination.Gap;
import io.scrutineer.grading.policy.Combination.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What separates a grade from the next one.
 *
 * @param weight where the rule is a median, the weight of what would have to move there
 * @param points where the rule counts points, how many are missing or too many
 * @param limits the limits that would have to fall away as well
 */
public record Distance(
        int grade,
        String label,
        @Nullable Integer weight,
        @Nullable Integer points,
        List<String> limits,
        String text) {

    static Distance up(int target, Combination rule, Parts parts, List<Limit> limits, Scale scale) {
        Gap gap = rule.toRise(target, parts);
        String rise = gap.amount() == 0 ? "" : gap.text();
        String joint = rise.isEmpty() || limits.isEmpty() ? "" : ", and ";
        List<String> ids = new ArrayList<>(limits.size());
        for (Limit limit : limits) {
            ids.add(limit.limiter().id());
        }
        return of(target, gap, ids, rise + joint + fallAway(limits), scale);
    }

    static Distance down(int target, Combination rule, Parts parts, Scale scale) {
        Gap gap = rule.toFall(target, parts);
        return of(target, gap, List.of(), gap.text(), scale);
    }

    private static Distance of(int target, Gap gap, List<String> limits, String text, Scale scale) {
        return new Distance(
                target,
                scale.label(target),
                gap.unit() == Unit.WEIGHT ? gap.amount() : null,
                gap.unit() == Unit.POINTS ? gap.amount() : null,
                limits,
                "For " + scale.name(target) + ": " + text + ".");
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
