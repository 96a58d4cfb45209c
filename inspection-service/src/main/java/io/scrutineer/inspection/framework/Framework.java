package io.scrutineer.inspection.framework;

import io.scrutineer.inspection.VersionedId;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One version of a quality framework: indicators by theme, a scale for them, and the kinds of source and flags. */
@Schema(description = "One version of a quality framework. A version never changes.")
public record Framework(
        @Schema(examples = "improving-lives") String id,
        @Schema(examples = "2016") String version,

        @Schema(examples = "How well are we improving the lives of children and young people?")
        String title,

        @Schema(
                description = "Where it comes from, and what of it is published.",
                examples = "Published by the agency.")
        String source,

        Scale scale,
        List<Theme> themes,
        List<SourceKind> sourceKinds,
        List<Term> flags) {

    private static final int TWO = 2;

    /** The points on which evidence is evaluated; a higher value is better. */
    public record Scale(List<Level> levels) {}

    /** A point of the scale. */
    public record Level(
            @Schema(examples = "5") int value,
            @Schema(examples = "very good") String label,

            @Schema(examples = "Major strengths; very few improvements needed")
            String meaning) {}

    /** Indicators that belong together. */
    @Schema(name = "FrameworkTheme")
    public record Theme(
            @Schema(examples = "outcomes") String code,
            @Schema(examples = "Key outcomes") String title,
            List<Indicator> indicators) {}

    /** What is looked at; its code means something only together with the framework and its version. */
    public record Indicator(
            @Schema(examples = "6.3") String code,

            @Schema(examples = "Participation of children, young people, families and other stakeholders")
            String title,

            @Schema(examples = "How well are partners working together?")
            String chapter,

            @Schema(examples = "true") boolean graded,
            List<Illustration> illustrations) {}

    /** What a level of the scale may look like for an indicator; findings refer to it by its id. */
    public record Illustration(
            @Schema(examples = "6.3-5") String id,
            @Schema(examples = "5") int level,

            @Schema(examples = "Children, young people and families shape services.")
            String text) {}

    /** Where evidence comes from, such as an interview with staff. */
    public record SourceKind(
            @Schema(examples = "case-record-review") String code,
            @Schema(examples = "Review of case records") String title,

            @Schema(description = "How many people read each record of it on their own.", examples = "2")
            int readers) {}

    /** A flag that a finding may carry. */
    public record Term(
            @Schema(examples = "sustained") String code,

            @Schema(examples = "Evidence that the strength has been sustained")
            String title) {}

    /** Its identity; the codes in it mean nothing without. */
    public VersionedId key() {
        return new VersionedId(id, version);
    }

    /** The indicators of all themes, in their order. */
    public List<Indicator> indicators() {
        return allIndicators().toList();
    }

    /** Asked for each finding, and so without a stream. */
    public boolean hasIndicator(String code) {
        for (Theme theme : themes) {
            for (Indicator indicator : theme.indicators()) {
                if (indicator.code().equals(code)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** As above. */
    public boolean hasLevel(int value) {
        for (Level level : scale.levels()) {
            if (level.value() == value) {
                return true;
            }
        }
        return false;
    }

    /** How many levels of the scale are below one. */
    public int rank(int value) {
        return (int)
                scale.levels().stream().filter(level -> level.value() < value).count();
    }

    /** Whether the indicator has an illustration with the id. */
    public boolean hasIllustration(String indicator, String id) {
        return allIndicators()
                .filter(each -> each.code().equals(indicator))
                .flatMap(each -> each.illustrations().stream())
                .anyMatch(illustration -> illustration.id().equals(id));
    }

    /** The kind of source, or null where the framework has none with the code. */
    public @Nullable SourceKind sourceKind(String code) {
        return sourceKinds.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** So many kinds of source as are wanted, or all where there are fewer. */
    public int atMostSourceKinds(int wanted) {
        return Math.min(wanted, sourceKinds.size());
    }

    public boolean hasSourceKind(String code) {
        return sourceKind(code) != null;
    }

    /** Whether the kind of source is one whose records two people read, each on their own. */
    public boolean hasTwoReaders(String sourceKind) {
        SourceKind kind = sourceKind(sourceKind);
        return kind != null && kind.readers() == TWO;
    }

    public boolean hasFlag(String code) {
        return flags.stream().anyMatch(flag -> flag.code().equals(code));
    }

    private Stream<Indicator> allIndicators() {
        return themes.stream().flatMap(theme -> theme.indicators().stream());
    }
}
