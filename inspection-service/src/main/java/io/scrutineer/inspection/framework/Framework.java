package io.scrutineer.inspection.framework;

import io.scrutineer.inspection.VersionedId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One version of a quality framework: indicators, a scale to evaluate them on, and the kinds of source and flags. */
@Schema(description = "One version of a quality framework. A version never changes.")
public record Framework(
        @Schema(examples = "improving-lives") String id,
        @Schema(examples = "2016") String version,
        String title,
        String source,
        Scale scale,
        List<Indicator> indicators,
        List<Term> sourceKinds,
        List<Term> flags,

        @Schema(description = "What a level of the scale looks like for an indicator; findings can refer to them.")
        @Nullable List<Illustration> illustrations) {

    /** The points on which evidence is evaluated; a higher value is better. */
    public record Scale(List<Level> levels) {}

    /** A point of the scale. */
    public record Level(
            @Schema(examples = "5") int value,
            @Schema(examples = "very good") String label,
            String meaning) {}

    /** What is looked at; its code means something only together with the framework and its version. */
    public record Indicator(@Schema(examples = "6.3") String code, String title, String chapter, boolean graded) {}

    /** A code of the framework with its name: a kind of source, or a flag. */
    public record Term(
            @Schema(examples = "case-record-review") String code, String title) {}

    /** What evidence at a level of the scale looks like for an indicator. */
    public record Illustration(
            @Schema(examples = "6.3-5-a") String id,
            @Schema(examples = "6.3") String indicator,
            @Schema(examples = "5") int level,
            String text) {}

    /** Its identity; the codes in it mean nothing without. */
    public VersionedId key() {
        return new VersionedId(id, version);
    }

    public boolean hasIndicator(String code) {
        return indicators.stream().anyMatch(indicator -> indicator.code().equals(code));
    }

    public boolean hasLevel(int value) {
        return scale.levels().stream().anyMatch(level -> level.value() == value);
    }

    public boolean hasSourceKind(String code) {
        return has(sourceKinds, code);
    }

    public boolean hasFlag(String code) {
        return has(flags, code);
    }

    public boolean hasIllustration(String id) {
        return illustrations != null
                && illustrations.stream()
                        .anyMatch(illustration -> illustration.id().equals(id));
    }

    private static boolean has(List<Term> terms, String code) {
        return terms.stream().anyMatch(term -> term.code().equals(code));
    }
}
