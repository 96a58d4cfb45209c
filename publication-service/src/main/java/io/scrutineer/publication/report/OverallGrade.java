package io.scrutineer.publication.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The grade that follows from those of the indicators, where the policy gives one. */
@Schema(name = "OverallGrade")
public record OverallGrade(
        @Schema(examples = "3") int grade,
        @Schema(examples = "good") String label) {}
