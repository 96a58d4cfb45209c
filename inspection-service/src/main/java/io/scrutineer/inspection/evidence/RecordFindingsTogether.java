package io.scrutineer.inspection.evidence;

import io.scrutineer.inspection.evidence.AttributedFinding.Key;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Records the findings of several requests with one message to the database. What is not all right and all new is left
 * out: by itself it is recorded, recognised or refused as ever.
 */
@Singleton
class RecordFindingsTogether {

    private final SubmissionCheck check;
    private final KnownFrameworks frameworks;
    private final JointInsert insert;

    RecordFindingsTogether(SubmissionCheck check, KnownFrameworks frameworks, JointInsert insert) {
        this.check = check;
        this.frameworks = frameworks;
        this.insert = insert;
    }

    /** What became of each, in their order; null where it was left out. */
    List<@Nullable Recorded> record(List<Submission> submissions) {
        List<Submission> checked = check.all(submissions);
        if (!isAdded(checked)) {
            checked = possible(checked);
            if (!isAdded(checked)) {
                throw new IllegalStateException("What could be recorded a moment ago can not be now");
            }
        }
        List<@Nullable Recorded> results = new ArrayList<>();
        for (Submission submission : checked) {
            CheckedSubmission added = submission.checked();
            if (added == null) {
                frameworks.forget(submission.inspection());
            }
            results.add(added == null ? null : added.recorded());
        }
        return results;
    }

    /** Whether all is added of those that are right; if not, nothing is. */
    private boolean isAdded(List<Submission> submissions) {
        List<Submission> right = submissions.stream()
                .filter(submission -> submission.checked() != null)
                .toList();
        return right.isEmpty()
                || insert.add(
                        findings(right), right.stream().map(Submission::change).toList());
    }

    /** The same, those that have a finding which can not be added as if they were not right. */
    private List<Submission> possible(List<Submission> submissions) {
        Set<Key> possible = insert.possible(findings(submissions));
        return submissions.stream()
                .map(submission -> submission.keys().allMatch(possible::contains) ? submission : submission.with(null))
                .toList();
    }

    private static List<AttributedFinding> findings(List<Submission> submissions) {
        return submissions.stream()
                .map(Submission::checked)
                .filter(Objects::nonNull)
                .flatMap(checked -> checked.findings().stream())
                .toList();
    }
}
