package io.scrutineer.publication.followup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a partnership has to say to its report. */
@Schema(name = "ReplyRequest")
record ReplyRequest(
        @NotBlank @Size(max = 60_000) @Schema(
                description =
                        "CommonMark, of 5,000 words at most. HTML in it is shown as it is written, and pictures by"
                                + " their names. Name roles and bodies, never people.",
                examples = "We welcome the report and **accept** its findings.")
        String markdown) {}
