package io.scrutineer.inspection.evidence;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A finding as a client reads it. */
@Schema(name = "Finding")
record FindingView(
        UUID id, UUID activityId, String indicator, int evaluation, String type, String narrative, List<String> flags) {

    static FindingView of(Finding finding) {
        return new FindingView(
                finding.id(),
                finding.activityId(),
                finding.indicator(),
                finding.evaluation(),
                finding.type().code(),
                finding.narrative(),
                finding.flags());
    }
}
