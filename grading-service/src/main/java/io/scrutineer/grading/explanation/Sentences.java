package io.scrutineer.grading.explanation;

import io.scrutineer.grading.policy.Counterfactual;
import io.scrutineer.grading.policy.Distance;
import io.scrutineer.grading.policy.Effect;
import io.scrutineer.grading.policy.Explanation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts an explanation into the order in which people read: the grade, why, how far the next ones are, what if. */
final class Sentences {

    private static final String STEP = "  ";

    private final List<String> lines = new ArrayList<>();

    /** The outcome, then what each rule did; limits that do not apply are told in one line. */
    Sentences why(Explanation explanation) {
        lines.add(explanation.text());
        List<Explanation> steps = explanation.steps();
        steps.stream().filter(step -> step.effect() != Effect.DOES_NOT_APPLY).forEach(step -> step(step, STEP));
        long idle = count(steps, Effect.DOES_NOT_APPLY);
        if (idle > 0) {
            boolean others = count(steps, Effect.LIMITED) + count(steps, Effect.WITHIN_LIMIT) > 0;
            lines.add(STEP + idle(idle, others));
        }
        return this;
    }

    private static long count(List<Explanation> steps, Effect effect) {
        return steps.stream().filter(step -> step.effect() == effect).count();
    }

    private static String idle(long limits, boolean others) {
        if (limits == 1) {
            return "One limit does not apply.";
        }
        return others ? "The other limits do not apply." : "The limits do not apply.";
    }

    private void step(Explanation step, String indent) {
        lines.add(indent + step.text());
        step.steps().forEach(inner -> step(inner, indent + STEP));
    }

    Sentences distances(@Nullable Distance up, @Nullable Distance down) {
        if (up != null) {
            lines.add(up.text());
        }
        if (down != null) {
            lines.add(down.text());
        }
        return this;
    }

    Sentences otherwise(List<Counterfactual> counterfactuals) {
        counterfactuals.forEach(counterfactual -> lines.add(counterfactual.text()));
        return this;
    }

    /** An empty line between two grades. */
    void gap() {
        lines.add("");
    }

    List<String> all() {
        return List.copyOf(lines);
    }
}
