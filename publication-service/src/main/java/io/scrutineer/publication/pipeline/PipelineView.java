package io.scrutineer.publication.pipeline;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many inspections are how far; of what is not public, numbers alone. */
@Schema(name = "Pipeline")
public record PipelineView(
        @Schema(description = "In the order in which an inspection goes through them. Cancelled ones are in none.")
        List<StageView> stages) {

    /** A stage and the inspections in it. */
    @Schema(name = "Stage")
    public record StageView(
            @Schema(examples = "fieldwork") String code,
            @Schema(examples = "In fieldwork") String label,

            @Schema(examples = "4", description = "How many inspections are in it.")
            long inspections) {}

    static PipelineView of(Map<String, Long> counts) {
        return new PipelineView(Arrays.stream(Stage.values())
                .map(stage -> new StageView(stage.code(), stage.label(), counts.getOrDefault(stage.code(), 0L)))
                .toList());
    }
}
