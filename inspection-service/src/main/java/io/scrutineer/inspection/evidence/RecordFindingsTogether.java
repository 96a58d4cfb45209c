package io.scrutineer.inspection.evidence;

import io.scrutineer.audit.record.JointChanges;
import io.scrutineer.audit.record.JointChanges.Change;
import io.scrutineer.inspection.evidence.AttributedFinding.Key;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Records the findings of several requests with one statement for each table. What is not all right and all new is left
 * out: by itself it is recorded, recognised or refused as ever.
 */
@ApplicationScoped
class RecordFindingsTogether {

    private final SubmissionCheck check;
    private final KnownFrameworks frameworks;
    private final Findings findings;
    private final JointChanges changes;

    RecordFindingsTogether(SubmissionCheck check, KnownFrameworks frameworks, Findings findings, JointChanges changes) {
        this.check = check;
        this.frameworks = frameworks;
        this.findings = findings;
        this.changes = changes;
    }

    /** What became of each, in their order; null where it was left out. */
    @Transactional
    List<@Nullable Recorded> record(List<Submission> submissions) {
        List<@Nullable CheckedSubmission> checked = check.all(submissions);
        Predicate<CheckedSubmission> isAdded = add(checked.stream()
                .filter(Objects::nonNull)
                .flatMap(each -> each.findings().stream())
                .toList());
        List<Change> made = new ArrayList<>();
        List<@Nullable Recorded> results = new ArrayList<>();
        for (int i = 0; i < submissions.size(); i++) {
            Submission submission = submissions.get(i);
            CheckedSubmission right = checked.get(i);
            boolean stands = right != null && isAdded.test(right);
            if (stands) {
                made.add(submission.change());
            } else {
                frameworks.forget(submission.inspection());
            }
            results.add(stands ? right.recorded() : null);
        }
        changes.record(made);
        return results;
    }

    /** Tells of which requests all is added; of the others nothing is. */
    private Predicate<CheckedSubmission> add(List<AttributedFinding> batch) {
        if (batch.isEmpty() || findings.addTogether(batch) == batch.size()) {
            return each -> true;
        }
        Set<Key> added = Set.copyOf(
                findings.addedNow(batch.stream().map(AttributedFinding::key).toList()));
        return each -> isIn(added, each.findings());
    }

    /** Whether all of a request was added; it is recorded as a whole or, here, not at all. */
    private static boolean isIn(Set<Key> added, List<AttributedFinding> request) {
        long news = request.stream()
                .filter(finding -> added.contains(finding.key()))
                .count();
        if (news != 0 && news != request.size()) {
            throw new PartlyKnown();
        }
        return news != 0;
    }

    /** Undoes the transaction: of a request, some findings were there before and the others must not stay by themselves. */
    private static final class PartlyKnown extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
