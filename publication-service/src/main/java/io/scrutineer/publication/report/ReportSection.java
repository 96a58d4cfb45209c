package io.scrutineer.publication.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A section of the report as it is read. */
public record ReportSection(
        @Schema(examples = "introduction") String code,
        @Schema(examples = "Introduction") String title,

        @Schema(
                description = "Each as CommonMark.",
                examples = "[\"Inspectors graded both quality indicators as good.\"]")
        List<String> paragraphs,

        @Schema(description = "Whether people have written it; otherwise it was put together from the facts.")
        boolean edited) {

    static ReportSection of(GeneratedSection generated) {
        return new ReportSection(generated.code(), generated.title(), generated.text(), false);
    }
}
