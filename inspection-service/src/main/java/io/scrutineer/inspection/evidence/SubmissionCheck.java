package io.scrutineer.inspection.evidence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.scrutineer.failure.FieldErrors;
import io.scrutineer.inspection.evidence.AttributedFinding.Key;
import io.scrutineer.inspection.framework.Framework;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks the findings of a request: at once where all is remembered that it takes, and else where the database can be asked. */
@Singleton
class SubmissionCheck {

    private final KnownFrameworks frameworks;
    private final KnownActivities activities;

    SubmissionCheck(KnownFrameworks frameworks, KnownActivities activities) {
        this.frameworks = frameworks;
        this.activities = activities;
    }

    /** The same, checked if that can be done without waiting and nothing is wrong with it. */
    Submission atOnce(Submission submission) {
        Framework framework = frameworks.remembered(submission.inspection());
        Set<Key> named = submission.activities();
        Set<Key> known = activities.remembered(named);
        return framework != null && known.size() == named.size()
                ? submission.with(checked(submission, framework, known))
                : submission;
    }

    /** The same, checked where they are right. */
    List<Submission> all(List<Submission> submissions) {
        List<Submission> unchecked = submissions.stream()
                .filter(submission -> submission.checked() == null)
                .toList();
        if (unchecked.isEmpty()) {
            return submissions;
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            Map<UUID, Framework> pinned =
                    frameworks.of(unchecked.stream().map(Submission::inspection).collect(Collectors.toSet()));
            Set<Key> known = activities.among(unchecked.stream()
                    .filter(submission -> pinned.containsKey(submission.inspection()))
                    .flatMap(submission -> submission.activities().stream())
                    .collect(Collectors.toSet()));
            return submissions.stream()
                    .map(submission -> submission.checked() == null && pinned.containsKey(submission.inspection())
                            ? submission.with(checked(submission, pinned.get(submission.inspection()), known))
                            : submission)
                    .toList();
        });
    }

    private static @Nullable CheckedSubmission checked(Submission submission, Framework framework, Set<Key> known) {
        FieldErrors errors = new FieldErrors();
        EvidenceCheck check = new EvidenceCheck(framework, List.of(), errors);
        Set<UUID> named = submission.activities().stream()
                .filter(known::contains)
                .map(Key::piece)
                .collect(Collectors.toSet());
        List<Finding> read = check.findings(submission.findings(), named);
        if (!errors.isEmpty()) {
            return null;
        }
        List<AttributedFinding> attributed = read.stream()
                .map(finding ->
                        new AttributedFinding(submission.inspection(), framework.key(), finding, submission.by()))
                .toList();
        return new CheckedSubmission(
                attributed, Recorded.of(read.size(), 0).with(check.screening().warnings()));
    }
}
