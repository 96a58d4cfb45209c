package io.scrutineer.grading.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;

/** Tries everything, to hold the search to what is really the least. */
final class BruteForce {

    private BruteForce() {}

    /** The fewest evaluations by whose change the grade gets better or worse; 0 where no change does. */
    static int fewest(Sample sample, int grade, boolean up) {
        List<Integer> now = sample.findings().stream().map(Finding::evaluation).toList();
        return fewest(now, sample.grading().scale(), up, values -> {
            List<Finding> changed = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                changed.add(sample.findings().get(i).evaluated(values.get(i)));
            }
            return Objects.requireNonNull(sample.with(changed).grade().grade()) - grade;
        });
    }

    /** The fewest indicators by whose change the overall grade gets better or worse; 0 where no change does. */
    static int fewest(Sample.Whole whole, int grade, boolean up) {
        return fewest(
                whole.values(),
                whole.grading().scale(),
                up,
                values -> Objects.requireNonNull(new Sample.Whole(whole.grading(), values)
                                .overall()
                                .grade())
                        - grade);
    }

    /** As rules are monotone, a value that changes may as well change to the end of the scale. */
    private static int fewest(List<Integer> now, Scale scale, boolean up, ToIntFunction<List<Integer>> difference) {
        int extreme = up ? scale.best() : scale.levels().get(0).value();
        int fewest = 0;
        for (int chosen = 1; chosen < 1 << now.size(); chosen++) {
            List<Integer> changed = new ArrayList<>(now);
            for (int i = 0; i < now.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    changed.set(i, extreme);
                }
            }
            int size = Integer.bitCount(chosen);
            boolean reached = up ? difference.applyAsInt(changed) > 0 : difference.applyAsInt(changed) < 0;
            if (reached && (fewest == 0 || size < fewest)) {
                fewest = size;
            }
        }
        return fewest;
    }
}
