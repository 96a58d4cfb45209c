package io.scrutineer.inspection.completion;

import io.scrutineer.failure.NotFound;
import io.scrutineer.inspection.Completion;
import io.scrutineer.inspection.Inspection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The completion of an inspection's fieldwork as a client reads it. */
@Schema(name = "Completion")
record CompletionView(
        UUID inspectionId,
        @Schema(examples = "1") int snapshotVersion,

        @Schema(description = "Of the snapshot's canonical JSON (RFC 8785).")
        String snapshotSha256,

        Instant completedAt,
        String completedBy,
        String completedBody) {

    static CompletionView of(Inspection inspection) {
        Completion completion = inspection.completion();
        if (completion == null) {
            throw new NotFound();
        }
        return new CompletionView(
                inspection.id(),
                completion.snapshotVersion(),
                completion.snapshotSha256(),
                completion.recording().at(),
                completion.recording().person(),
                completion.recording().body());
    }
}
