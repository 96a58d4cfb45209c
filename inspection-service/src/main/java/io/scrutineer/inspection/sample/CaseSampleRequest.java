package io.scrutineer.inspection.sample;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a sample of case records is to be drawn from, and how surely it has to stand for all of them. */
record CaseSampleRequest(
        @NotNull @Schema(description = "How many records there are; as many as references.", examples = "5")
        Integer population,

        @NotNull @Schema(
                description = "In percent.",
                enumeration = {"80", "90", "95", "99"},
                examples = "95")
        String confidence,

        @NotNull @Schema(description = "In percentage points, plus or minus.", examples = "5")
        BigDecimal margin,

        @NotNull @Pattern(regexp = "[A-Za-z0-9]([A-Za-z0-9.-]{0,98}[A-Za-z0-9])?")
        @Schema(
                description = "Chosen before the list is known, such as a number that was drawn in public.",
                examples = "2026-11-25-lottery-384756")
        String seed,

        @NotEmpty @Size(max = CaseReferences.MOST) @Schema(
                description = "Random references that mean nothing outside the partnership: no names, no CHI numbers.",
                examples = "[\"R-7F3A-0012\", \"R-11C0-0470\", \"R-90B2-1105\", \"R-0D4E-7781\", \"R-A61F-3052\"]")
        List<@NotNull String> references) {}
