package io.scrutineer.inspection.evidence;

import io.scrutineer.audit.record.JointChanges.Change;
import io.scrutineer.inspection.Recording;
import io.scrutineer.inspection.evidence.AttributedFinding.Key;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The findings of one request, with what its entry in the audit trail says; null where they are not checked yet, or can not be recorded with others. */
record Submission(
        UUID inspection,
        List<FindingRequest> findings,
        Recording by,
        Change change,
        @Nullable CheckedSubmission checked) {

    Submission(UUID inspection, List<FindingRequest> findings, Recording by, Change change) {
        this(inspection, findings, by, change, null);
    }

    Submission with(@Nullable CheckedSubmission result) {
        return new Submission(inspection, findings, by, change, result);
    }

    /** What it may write. */
    Stream<Key> keys() {
        return findings.stream().map(finding -> new Key(inspection, finding.id()));
    }

    /** The activities that it names. */
    Set<UUID> activities() {
        return findings.stream().map(FindingRequest::activityId).collect(Collectors.toSet());
    }
}
