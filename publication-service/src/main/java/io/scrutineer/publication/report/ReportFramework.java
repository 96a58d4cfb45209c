package io.scrutineer.publication.report;

import io.scrutineer.contracts.ScaleLevel;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The quality framework that the inspection worked to, and its scale. */
public record ReportFramework(
        @Schema(examples = "improving-lives") String id,
        @Schema(examples = "2016") String version,

        @Schema(examples = "How well are we improving the lives of children and young people?")
        String title,

        List<ScaleLevel> scale) {}
