package io.scrutineer.publication.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many indicators got a grade. */
public record GradeCount(
        @Schema(examples = "6") int grade,
        @Schema(examples = "excellent") String label,
        @Schema(examples = "2") int count) {}
