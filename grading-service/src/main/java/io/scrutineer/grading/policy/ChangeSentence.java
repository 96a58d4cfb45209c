package io.scrutineer.grading.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says in a sentence what would have led to another grade; equal changes are counted and not listed. */
record ChangeSentence(Policy policy, Scale scale) {

    /** What is said of a number of findings, before and after the number. */
    private record Clause(String before, String after) {

        String of(int findings) {
            return before + Words.findings(findings) + after;
        }
    }

    String of(int grade, List<Change.OfEvidence> changes) {
        Map<Clause, Integer> counts = new LinkedHashMap<>();
        changes.forEach(change -> counts.merge(clause(change), 1, Integer::sum));
        List<String> clauses = counts.entrySet().stream()
                .map(entry -> entry.getKey().of(entry.getValue()))
                .toList();
        return "The grade would be " + scale.name(grade) + ", if " + String.join(", and ", clauses) + ".";
    }

    private Clause clause(Change.OfEvidence change) {
        if (change instanceof Change.Evaluated evaluated) {
            return new Clause(
                    "",
                    from(evaluated.sourceKind()) + " were " + scale.name(evaluated.to()) + ", instead of "
                            + scale.name(evaluated.from()));
        } else if (change instanceof Change.Flagged flagged) {
            return new Clause("", " were marked “" + flagged.flag() + "”");
        } else if (change instanceof Change.Unflagged unflagged) {
            return new Clause("", " were not marked “" + unflagged.flag() + "”");
        } else if (change instanceof Change.Added added) {
            return new Clause("there were also ", from(added.sourceKind()) + " at " + scale.name(added.evaluation()));
        }
        throw new IllegalArgumentException("Not a change of evidence: " + change);
    }

    private String from(String kind) {
        String title = policy.sourceKinds().stream()
                .filter(known -> known.code().equals(kind))
                .findFirst()
                .map(SourceKind::title)
                .orElse(kind);
        return " from “" + title + "”";
    }
}
