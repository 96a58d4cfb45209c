package io.scrutineer.inspection.completion;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.scrutineer.failure.NotFound;
import io.scrutineer.inspection.Completion;
import io.scrutineer.inspection.Inspection;
import io.scrutineer.inspection.screening.Warning;
import java.time.Instant;
import java.util.List;
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
        String completedBody,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Schema(description = "What the conclusions seem to say of people, when they are handed in.")
        List<Warning> warnings) {

    static CompletionView of(Inspection inspection) {
        return of(inspection, List.of());
    }

    static CompletionView of(CompletedFieldwork completed) {
        return of(completed.inspection(), completed.warnings());
    }

    private static CompletionView of(Inspection inspection, List<Warning> warnings) {
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
                completion.recording().body(),
                warnings);
    }
}
