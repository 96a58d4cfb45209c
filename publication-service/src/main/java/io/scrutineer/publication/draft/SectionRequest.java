package io.scrutineer.publication.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a section is to say. */
@Schema(name = "SectionRequest")
record SectionRequest(
        @NotBlank @Size(max = 50_000) @Schema(
                description = "CommonMark. HTML in it is shown as it is written, and pictures by their names.",
                examples = "Young people **shape** the services that they use.")
        String markdown,

        @Schema(description = "The findings that paragraphs rest on.") @Nullable @Size(max = 200) List<@NotNull @Valid CitationRequest> citations) {

    /** The findings of one paragraph. */
    @Schema(name = "Citation")
    record CitationRequest(
            @Min(1) @Max(1_000) @Schema(description = "Counted from 1.", examples = "1")
            int paragraph,

            @NotEmpty @Size(max = 500) @Schema(examples = "[\"01900000-0000-7000-8000-000000000100\"]")
            List<@NotNull UUID> findings) {}

    List<Citation> citationsOrNone() {
        return citations == null
                ? List.of()
                : citations.stream()
                        .map(cited -> new Citation(cited.paragraph(), cited.findings()))
                        .toList();
    }
}
