package io.scrutineer.publication.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator with its grade and what the grade means. */
public record ReportGrade(
        @Schema(examples = "2.1") String code,

        @Schema(examples = "Impact on children and young people")
        String title,

        @Schema(examples = "5") int grade,
        @Schema(examples = "very good") String label,

        @Schema(examples = "Major strengths; very few improvements needed")
        String meaning) {}
