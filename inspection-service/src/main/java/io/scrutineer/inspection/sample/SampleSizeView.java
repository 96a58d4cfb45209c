package io.scrutineer.inspection.sample;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many case records are enough, as a client reads it. */
@Schema(name = "CaseSampleSize")
record SampleSizeView(
        @Schema(examples = "500") int population,

        @Schema(description = "In percent.", examples = "95")
        String confidence,

        @Schema(description = "In percentage points.", examples = "5")
        BigDecimal margin,

        @Schema(description = "How many records are to be read.", examples = "218")
        int size,

        @Schema(
                description = "How the size follows from N, the population, e, the margin, and z: 1.282, 1.645, 1.960"
                        + " or 2.576 for a confidence of 80, 90, 95 or 99 percent.",
                examples = SampleSize.FORMULA)
        String formula) {

    static SampleSizeView of(SampleSize size) {
        return new SampleSizeView(
                size.population(),
                size.confidence().code(),
                new BigDecimal(size.plainMargin()),
                size.records(),
                SampleSize.FORMULA);
    }
}
