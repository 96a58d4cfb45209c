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
import java.util.stream.Stream;

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
        Set<UUID> named = submission.activities();
        return framework != null && activities.areRemembered(submission.inspection(), named)
                ? checked(submission, framework, named)
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
                    .flatMap(SubmissionCheck::activities)
                    .collect(Collectors.toSet()));
            return submissions.stream()
                    .map(submission -> submission.checked() == null && pinned.containsKey(submission.inspection())
                            ? checked(submission, pinned.get(submission.inspection()), among(known, submission))
                            : submission)
                    .toList();
        });
    }

    private static Stream<Key> activities(Submission submission) {
        return submission.activities().stream().map(activity -> new Key(submission.inspection(), activity));
    }

    private static Set<UUID> among(Set<Key> known, Submission submission) {
        return activities(submission).filter(known::contains).map(Key::piece).collect(Collectors.toSet());
    }

    private static Submission checked(Submission submission, Framework framework, Set<UUID> activities) {
        FieldErrors errors = new FieldErrors();
        EvidenceCheck check = new EvidenceCheck(framework, List.of(), errors);
        List<Finding> read = check.findings(submission.findings(), activities);
        if (!errors.isEmpty()) {
            return submission;
        }
        List<AttributedFinding> attributed = read.stream()
                .map(finding -> new AttributedFinding(submission.inspection(), finding, submission.by()))
                .toList();
        return submission.with(new CheckedSubmission(
                attributed, Recorded.of(read.size(), 0).with(check.screening().warnings())));
    }
}
