package io.scrutineer.publication.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A chapter of the framework with the graded indicators in it. */
public record ReportChapter(
        @Schema(examples = "How well are lives improving?") String title, List<ReportGrade> grades) {}
