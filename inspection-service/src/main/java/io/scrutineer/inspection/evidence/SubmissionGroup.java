package io.scrutineer.inspection.evidence;

import io.scrutineer.inspection.evidence.AttributedFinding.Key;
import io.scrutineer.inspection.turn.Turns;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Requests that one transaction can record: about different findings, so that each is answered by itself, and not too many. */
final class SubmissionGroup implements Turns.Group<Submission> {

    private static final int MOST = 500;

    private final Set<Key> findings = new HashSet<>();

    @Override
    public boolean takes(Submission submission) {
        List<Key> keys = submission.keys().toList();
        boolean fits = findings.isEmpty()
                || findings.size() + keys.size() <= MOST && keys.stream().noneMatch(findings::contains);
        if (fits) {
            findings.addAll(keys);
        }
        return fits;
    }
}
