package io.scrutineer.inspection.evidence;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a piece of evidence stands. */
@Schema(name = "PieceState")
public record PieceState(
        @Schema(description = "How many versions there are.", examples = "1")
        int version,

        @Schema(
                description = "The versions that no other is based on, on which a device bases its next one; several"
                        + " while they are in conflict: of these a content counts before a withdrawal, and of contents the"
                        + " one with the lowest id. The history has all versions.",
                examples = "[\"0197c5a0-7d10-7c51-8a2f-6c1f3f0d2a02\"]")
        List<UUID> heads,

        @Schema(description = "Whether versions contradict each other until somebody resolves it.", examples = "false")
        boolean inConflict,

        @Schema(description = "What is withdrawn does not count.", examples = "false")
        boolean withdrawn) {

    static PieceState of(Stored<?> stored) {
        return new PieceState(stored.version(), stored.heads(), stored.disputed(), stored.withdrawn());
    }
}
