package io.scrutineer.grading.policy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much evidence a grade takes; with less there is none, never a default one.
 *
 * @param minimumSourceKinds from how many kinds of source it has to come
 * @param minimumFindings how many findings there have to be, where that matters
 */
public record Sufficiency(int minimumSourceKinds, @Nullable Integer minimumFindings) {

    boolean isMetBy(Triangulation evidence) {
        return isMetBy(evidence.kinds().size(), evidence.findings().size());
    }

    boolean isMetBy(int kinds, int findings) {
        return kinds >= minimumSourceKinds && (minimumFindings == null || findings >= minimumFindings);
    }

    List<Explanation> explain(Triangulation evidence, Policy policy) {
        List<Explanation> steps = new ArrayList<>();
        steps.add(explainKinds(evidence, policy));
        if (minimumFindings != null) {
            steps.add(explainFindings(evidence.findings().size(), minimumFindings));
        }
        return steps;
    }

    private Explanation explainKinds(Triangulation evidence, Policy policy) {
        int kinds = evidence.kinds().size();
        if (kinds >= minimumSourceKinds) {
            return kinds(Effect.SUFFICIENT, kinds)
                    .text("Evidence came from " + Words.kinds(kinds) + "; " + needed(minimumSourceKinds) + ".")
                    .build();
        }
        int missing = minimumSourceKinds - kinds;
        return kinds(Effect.INSUFFICIENT, kinds)
                .text("Insufficient evidence: it came from " + Words.kinds(kinds) + "; " + needed(minimumSourceKinds)
                        + ": " + missing(missing) + ".")
                .input("missing", missing)
                .input(
                        "sourceKindsWithoutEvidence",
                        without(evidence, policy).stream().map(SourceKind::code).toList())
                .build();
    }

    private static Explanation explainFindings(int findings, int minimum) {
        Explanation.Builder step = Explanation.of(
                        "minimum-findings", findings >= minimum ? Effect.SUFFICIENT : Effect.INSUFFICIENT)
                .input("findings", findings)
                .input("minimum", minimum);
        if (findings >= minimum) {
            return step.text("There are " + Words.findings(findings) + "; " + needed(minimum) + ".")
                    .build();
        }
        return step.text("Insufficient evidence: there " + Words.areOrIs(findings) + " " + Words.findings(findings)
                        + "; " + needed(minimum) + ": " + missing(minimum - findings) + ".")
                .input("missing", minimum - findings)
                .build();
    }

    /** The kinds of source that the policy knows and that say nothing. */
    static List<SourceKind> without(Triangulation evidence, Policy policy) {
        List<SourceKind> present =
                evidence.kinds().stream().map(KindMedian::kind).toList();
        return policy.sourceKinds().stream()
                .filter(kind -> !present.contains(kind))
                .toList();
    }

    private Explanation.Builder kinds(Effect effect, int kinds) {
        return Explanation.of("minimum-source-kinds", effect)
                .input("sourceKinds", kinds)
                .input("minimum", minimumSourceKinds);
    }

    private static String needed(int minimum) {
        return "at least " + Words.number(minimum) + " " + Words.areOrIs(minimum) + " needed";
    }

    private static String missing(int missing) {
        return Words.number(missing) + " more " + Words.areOrIs(missing) + " missing";
    }
}
