package io.scrutineer.inspection.evidence;

import io.scrutineer.audit.record.JointChanges.Change;
import io.scrutineer.inspection.Recording;
import io.scrutineer.inspection.evidence.AttributedFinding.Key;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The findings of one request, with what its entry in the audit trail says. */
record Submission(UUID inspection, List<FindingRequest> findings, Recording by, Change change) {

    /** What it may write. */
    Stream<Key> keys() {
        return findings.stream().map(finding -> new Key(inspection, finding.id()));
    }

    /** What it rests on. */
    Stream<Key> activities() {
        return findings.stream().map(finding -> new Key(inspection, finding.activityId()));
    }
}
