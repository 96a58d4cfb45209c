package io.scrutineer.inspection.sample;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draw of case records as a client reads it. */
@Schema(name = "CaseSample")
record CaseSampleView(
        @Schema(description = "Counts the draws; its ETag.", examples = "1")
        int version,

        @Schema(examples = "250") int population,

        @Schema(description = "In percent.", examples = "95")
        String confidence,

        @Schema(description = "In percentage points.", examples = "8")
        BigDecimal margin,

        @Schema(description = "How many records are read.", examples = "95")
        int size,

        @Schema(examples = "2026-11-25-lottery-384756") String seed,

        @Schema(
                description = "How the draw was made: `sha256-order-1` takes the first ones in the order of"
                        + " SHA-256(seed || \":\" || reference), UTF-8, as lower-case hexadecimal.",
                examples = "sha256-order-1")
        String rule,

        @Schema(description = "Over all references in their order as text, each followed by a line feed.")
        String populationSha256,

        @Schema(description = "In the order of the draw.", examples = "[\"R-7F3A-0012\"]")
        List<String> drawn,

        String drawnBy,
        String body,
        Instant at) {}
