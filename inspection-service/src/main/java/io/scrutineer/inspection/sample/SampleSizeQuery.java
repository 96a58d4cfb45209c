package io.scrutineer.inspection.sample;

import io.scrutineer.failure.FieldErrors;
import io.scrutineer.failure.InvalidInput;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a sample would be drawn from, and how surely it has to stand for all of them; taken from the query. */
public class SampleSizeQuery {

    private static final Pattern WHOLE = Pattern.compile("[1-9][0-9]{0,4}");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})?");

    @QueryParam("population")
    @Parameter(
            description = "How many records there are.",
            required = true,
            example = "500",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "20000"))
    @Nullable String population;

    @QueryParam("confidence")
    @Parameter(
            description = "In percent.",
            required = true,
            example = "95",
            schema = @Schema(enumeration = {"80", "90", "95", "99"}))
    @Nullable String confidence;

    @QueryParam("margin")
    @Parameter(
            description = "In percentage points, plus or minus; with two decimals at most.",
            required = true,
            example = "5",
            schema = @Schema(type = SchemaType.NUMBER, minimum = "0", exclusiveMinimum = true, maximum = "50"))
    @Nullable String margin;

    /** What is refused already has a stand-in here, so that the rest is looked at too. */
    SampleSize size() {
        FieldErrors errors = new FieldErrors();
        Integer records = errors.under("population", () -> records(given(population)));
        Confidence level = errors.under("confidence", () -> Confidence.of(given(confidence)));
        SampleSize size = errors.under(
                "",
                () -> new SampleSize(
                        Objects.requireNonNullElse(records, 1),
                        Objects.requireNonNullElse(level, Confidence.NINETY),
                        points(given(margin))));
        errors.throwIfAny();
        return Objects.requireNonNull(size);
    }

    private static String given(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    private static int records(String population) {
        if (!WHOLE.matcher(population).matches() || Integer.parseInt(population) > CaseReferences.MOST) {
            throw new InvalidInput("", "must be a whole number from 1 to " + CaseReferences.MOST);
        }
        return Integer.parseInt(population);
    }

    /** What is no number is no margin, as 0 is none. */
    private static BigDecimal points(String margin) {
        return DECIMAL.matcher(margin).matches() ? new BigDecimal(margin) : BigDecimal.ZERO;
    }
}
