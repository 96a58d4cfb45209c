package io.scrutineer.inspection.evidence;

import io.scrutineer.audit.record.JointChanges;
import io.scrutineer.audit.record.JointChanges.Change;
import io.scrutineer.failure.FieldErrors;
import io.scrutineer.inspection.VersionedId;
import io.scrutineer.inspection.evidence.AttributedFinding.Key;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Records the findings of several requests with one statement for each table. What is not all right and all new is left
 * out: by itself it is recorded, recognised or refused as ever.
 */
@ApplicationScoped
class RecordFindingsTogether {

    private final KnownFrameworks frameworks;
    private final EvidenceRules rules;
    private final KnownActivities activities;
    private final Findings findings;
    private final JointChanges changes;

    RecordFindingsTogether(
            KnownFrameworks frameworks,
            EvidenceRules rules,
            KnownActivities activities,
            Findings findings,
            JointChanges changes) {
        this.frameworks = frameworks;
        this.rules = rules;
        this.activities = activities;
        this.findings = findings;
        this.changes = changes;
    }

    /** What became of each, in their order; null where it was left out. */
    @Transactional
    List<@Nullable Recorded> record(List<Submission> submissions) {
        List<Checked> checked = check(submissions);
        Predicate<Checked> isAdded =
                add(checked.stream().flatMap(each -> each.findings().stream()).toList());
        List<Change> made = new ArrayList<>();
        List<@Nullable Recorded> results = new ArrayList<>();
        for (Checked each : checked) {
            Recorded recorded = each.recorded();
            boolean stands = recorded != null && isAdded.test(each);
            if (stands) {
                made.add(each.submission().change());
            } else {
                frameworks.forget(each.submission().inspection());
            }
            results.add(stands ? recorded : null);
        }
        changes.record(made);
        return results;
    }

    /** Tells of which requests all is added; of the others nothing is. */
    private Predicate<Checked> add(List<AttributedFinding> batch) {
        if (batch.isEmpty() || findings.addTogether(batch) == batch.size()) {
            return each -> true;
        }
        Set<Key> added = Set.copyOf(
                findings.addedNow(batch.stream().map(AttributedFinding::key).toList()));
        return each -> each.isIn(added);
    }

    private List<Checked> check(List<Submission> submissions) {
        Map<UUID, VersionedId> pinned =
                frameworks.of(submissions.stream().map(Submission::inspection).collect(Collectors.toSet()));
        Map<UUID, Set<UUID>> known = knownActivities(submissions, pinned.keySet());
        List<Checked> checked = new ArrayList<>();
        for (Submission submission : submissions) {
            VersionedId framework = pinned.get(submission.inspection());
            checked.add(
                    framework == null
                            ? Checked.leftOut(submission)
                            : check(submission, framework, known.getOrDefault(submission.inspection(), Set.of())));
        }
        return checked;
    }

    private Map<UUID, Set<UUID>> knownActivities(List<Submission> submissions, Set<UUID> inspections) {
        Set<Key> named = submissions.stream()
                .filter(submission -> inspections.contains(submission.inspection()))
                .flatMap(Submission::activities)
                .collect(Collectors.toSet());
        return activities.among(named).stream()
                .collect(Collectors.groupingBy(Key::inspection, Collectors.mapping(Key::piece, Collectors.toSet())));
    }

    private Checked check(Submission submission, VersionedId framework, Set<UUID> known) {
        FieldErrors errors = new FieldErrors();
        EvidenceCheck check = new EvidenceCheck(rules.framework(framework), List.of(), errors);
        List<Finding> read = check.findings(submission.findings(), known);
        if (!errors.isEmpty()) {
            return Checked.leftOut(submission);
        }
        List<AttributedFinding> attributed = read.stream()
                .map(finding -> new AttributedFinding(submission.inspection(), framework, finding, submission.by()))
                .toList();
        return new Checked(
                submission,
                attributed,
                Recorded.of(read.size(), 0).with(check.screening().warnings()));
    }

    /** A request with the findings that it is about to add, none when it is left out. */
    private record Checked(
            Submission submission,
            List<AttributedFinding> findings,
            @Nullable Recorded recorded) {

        static Checked leftOut(Submission submission) {
            return new Checked(submission, List.of(), null);
        }

        /** Whether all of it was added; a request is recorded as a whole or, here, not at all. */
        boolean isIn(Set<Key> added) {
            long news = findings.stream()
                    .filter(finding -> added.contains(finding.key()))
                    .count();
            if (news != 0 && news != findings.size()) {
                throw new PartlyKnown();
            }
            return news != 0;
        }
    }

    /** Undoes the transaction: of a request, some findings were there before and the others must not stay by themselves. */
    private static final class PartlyKnown extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
