package io.scrutineer.inspection.evidence;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A finding as a client reads it, and where it stands. */
@Schema(name = "Finding")
public record RecordedFinding(
        UUID id,
        UUID activityId,
        String indicator,
        int evaluation,
        String type,
        String narrative,
        List<String> flags,
        List<String> illustrations,
        List<AttachmentRequest> attachments,
        PieceState state) {

    public static RecordedFinding of(Stored<Finding> stored) {
        Finding finding = stored.piece();
        return new RecordedFinding(
                finding.id(),
                finding.activityId(),
                finding.indicator(),
                finding.evaluation(),
                finding.type().code(),
                finding.narrative(),
                finding.flags(),
                finding.illustrations(),
                finding.attachments().stream().map(AttachmentRequest::of).toList(),
                PieceState.of(stored));
    }
}
