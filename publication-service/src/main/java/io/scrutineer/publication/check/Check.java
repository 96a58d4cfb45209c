package io.scrutineer.publication.check;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something in a report that does not agree with the data, or can not be told to. */
public record Check(
        Level level,
        @Schema(examples = "grade-sentence") String code,
        @Schema(examples = "introduction") String section,
        @Schema(examples = "2") int paragraph,

        @Schema(examples = "Inspectors graded both quality indicators as weak.", description = "The sentence.")
        String text,

        @Schema(
                examples = "The grades are: Inspectors graded both quality indicators as good.",
                description = "What is wrong with it.")
        String detail) {}
