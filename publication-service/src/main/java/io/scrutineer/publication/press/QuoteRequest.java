package io.scrutineer.publication.press;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody wants to be quoted with. */
@Schema(name = "QuoteRequest")
record QuoteRequest(
        @NotBlank @Size(max = 200) @Schema(
                description =
                        "The role in which it is said; who holds the role is told by whoever sends the release out.",
                examples = "Chief executive")
        String speaker,

        @NotBlank @Size(max = 200) @Schema(description = "The id of a body that inspected, or of the partnership.", examples = "care-inspectorate")
        String organisation,

        @NotBlank @Size(max = 2000) @Schema(description = "Without quotation marks.", examples = "We saw real change.")
        String text) {}
