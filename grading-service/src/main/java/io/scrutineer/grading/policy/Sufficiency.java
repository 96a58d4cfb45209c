package io.scrutineer.grading.policy;

import java.util.List;

/** From how many kinds of source evidence has to come; with less there is no grade, never a default one. */
public record Sufficiency(int minimumSourceKinds) {

    public Sufficiency {
        Policy.require(minimumSourceKinds > 0, "A grade needs evidence from at least one kind of source");
    }

    boolean isMetBy(Triangulation evidence) {
        return evidence.kinds().size() >= minimumSourceKinds;
    }

    Explanation explain(Triangulation evidence, Policy policy) {
        int kinds = evidence.kinds().size();
        String needed =
                "at least " + Words.number(minimumSourceKinds) + " " + Words.areOrIs(minimumSourceKinds) + " needed";
        if (isMetBy(evidence)) {
            return step(Effect.SUFFICIENT, kinds)
                    .text("Evidence came from " + Words.kinds(kinds) + "; " + needed + ".")
                    .build();
        }
        int missing = minimumSourceKinds - kinds;
        return step(Effect.INSUFFICIENT, kinds)
                .text("Insufficient evidence: it came from " + Words.kinds(kinds) + "; " + needed + ": "
                        + Words.number(missing) + " more " + Words.areOrIs(missing) + " missing.")
                .input("missing", missing)
                .input("sourceKindsWithoutEvidence", without(evidence, policy))
                .build();
    }

    private Explanation.Builder step(Effect effect, int kinds) {
        return Explanation.of("minimum-source-kinds", effect)
                .input("sourceKinds", kinds)
                .input("minimum", minimumSourceKinds);
    }

    private static List<String> without(Triangulation evidence, Policy policy) {
        List<SourceKind> present =
                evidence.kinds().stream().map(KindMedian::kind).toList();
        return policy.sourceKinds().stream()
                .filter(kind -> !present.contains(kind))
                .map(SourceKind::code)
                .toList();
    }
}
