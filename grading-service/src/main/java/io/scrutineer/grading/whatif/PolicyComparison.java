package io.scrutineer.grading.whatif;

import io.scrutineer.grading.facts.GradingFacts;
import io.scrutineer.grading.facts.PackedFacts;
import io.scrutineer.grading.policy.Finding;
import io.scrutineer.grading.policy.Grading;
import io.scrutineer.grading.policy.MovedGrade;
import io.scrutineer.grading.policy.Policy;
import io.scrutineer.grading.policy.UngradableEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Grades the same facts by the policy that they were graded by and by a draft; only a grade that moves is explained. */
record PolicyComparison(UUID trialId, Policy draft) {

    Compared compare(List<FactsRow> rows) {
        return Compared.all(rows.stream().map(this::compare).toList());
    }

    private Compared compare(FactsRow row) {
        try {
            GradingFacts facts = PackedFacts.read(row.facts());
            Grading before = new Grading(row.policy(), facts.scale());
            List<@Nullable Integer> grades = grades(before, facts);
            return compare(row, facts, before, grades);
        } catch (RuntimeException e) {
            throw ReplayFailed.of(trialId, row.inspectionId(), e);
        }
    }

    private Compared compare(FactsRow row, GradingFacts facts, Grading before, List<@Nullable Integer> grades) {
        try {
            Grading after = new Grading(draft, facts.scale());
            List<Difference> differences = new ArrayList<>();
            for (int i = 0; i < grades.size(); i++) {
                GradingFacts.Evidence evidence = facts.evidence().get(i);
                List<Finding> findings = evidence.findings();
                if (!Objects.equals(grades.get(i), after.value(findings))) {
                    MovedGrade moved = new MovedGrade(
                            before.grade(evidence.indicator(), findings), after.grade(evidence.indicator(), findings));
                    differences.add(Difference.of(row, facts, moved));
                }
            }
            return Compared.graded(differences);
        } catch (UngradableEvidence e) {
            return Compared.UNGRADABLE;
        }
    }

    private static List<@Nullable Integer> grades(Grading grading, GradingFacts facts) {
        List<@Nullable Integer> grades = new ArrayList<>(facts.evidence().size());
        for (GradingFacts.Evidence evidence : facts.evidence()) {
            grades.add(grading.value(evidence.findings()));
        }
        return grades;
    }
}
