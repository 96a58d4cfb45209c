package io.scrutineer.publication.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a partnership contests in a paragraph of its draft. */
@Schema(name = "AccuracyCommentRequest")
record AccuracyCommentRequest(
        @NotBlank @Size(max = 100) @Schema(description = "The code of the section.", examples = "introduction")
        String section,

        @Min(1) @Max(1_000) @Schema(description = "Counted from 1.", examples = "1")
        int paragraph,

        @NotBlank @Size(max = 4_000) @Schema(examples = "The services are also those of the third sector.")
        String comment,

        @Valid @NotNull Evidence evidence) {

    /** What shows that the partnership is right. */
    @Schema(name = "AccuracyEvidence")
    record Evidence(
            @NotBlank @Size(max = 200) @Schema(examples = "Children's services plan 2017, page 4")
            String reference,

            @NotBlank @Size(max = 4_000) @Schema(examples = "The plan names the third sector interface as a partner.")
            String text) {}
}
