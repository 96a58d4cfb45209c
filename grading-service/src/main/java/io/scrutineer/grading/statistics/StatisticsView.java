package io.scrutineer.grading.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.scrutineer.grading.agreement.Alpha;
import io.scrutineer.grading.agreement.Alpha.Unit;
import io.scrutineer.grading.agreement.Metric;
import io.scrutineer.grading.statistics.GradeCounts.Count;
import io.scrutineer.grading.statistics.GradeCounts.Framework;
import io.scrutineer.grading.statistics.GradeCounts.Of;
import io.scrutineer.grading.statistics.GradeCounts.Said;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Confirmed grades in numbers, by indicator. */
@Schema(name = "GradeStatistics", description = "Confirmed grades in numbers, by indicator.")
record StatisticsView(
        List<IndicatorStatistics> indicators,

        @Schema(description = "All indicators of a framework together.")
        List<FrameworkStatistics> frameworks) {

    /** The grades of an indicator. */
    @Schema(name = "GradeStatisticsOfIndicator")
    record IndicatorStatistics(
            @Schema(examples = "improving-lives") String framework,
            @Schema(examples = "2016") String version,
            @Schema(examples = "2.1") String indicator,
            List<GradeCount> grades,

            @Schema(description = "Confirmed instead of a lower one that the policy proposed.")
            int raised,

            @Schema(description = "Confirmed instead of a higher one that the policy proposed.")
            int lowered,

            @Schema(description = BODIES) Agreement agreement,
            @Schema(description = READERS) Agreement readers) {}

    /** How far bodies agree on all indicators of a framework, and how far readers do. */
    @Schema(name = "GradeStatisticsOfFramework")
    record FrameworkStatistics(
            @Schema(examples = "improving-lives") String framework,
            @Schema(examples = "2016") String version,
            @Schema(description = BODIES) Agreement agreement,
            @Schema(description = READERS) Agreement readers) {}

    /** How often a grade was confirmed. */
    @Schema(name = "GradeCount")
    record GradeCount(
            @Schema(examples = "4") int grade,
            @Schema(examples = "good") String label,
            @Schema(examples = "12") int grades) {}

    /** How far those agree who judge the same. */
    @Schema(name = "Agreement", description = "How far those agree who judge the same.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Agreement(
            @Schema(
                    description =
                            "Krippendorff's alpha for ordinal data: 1 where they always agree, 0 where they do so as often"
                                    + " as by chance. Absent where there is nothing to compare, or all is the same.",
                    examples = "0.815")
            @Nullable BigDecimal alpha,

            @Schema(description = "How many times more than one of them judged the same.")
            int units) {}

    private static final String BODIES =
            "Of bodies, each of which says the lower median of its findings on an indicator of an inspection.";
    private static final String READERS = "Of the first two readers of a case record, on each indicator of it.";
    private static final int DIGITS = 3;

    static StatisticsView of(List<Count> counts, List<Said> bodies, List<Said> readers) {
        Map<Of, List<Count>> byIndicator = new LinkedHashMap<>();
        counts.forEach(count ->
                byIndicator.computeIfAbsent(count.of(), of -> new ArrayList<>()).add(count));
        return new StatisticsView(
                byIndicator.entrySet().stream()
                        .map(entry -> statistics(entry.getKey(), entry.getValue(), bodies, readers))
                        .toList(),
                byIndicator.keySet().stream()
                        .map(Of::framework)
                        .distinct()
                        .map(framework -> statistics(framework, bodies, readers))
                        .toList());
    }

    private static IndicatorStatistics statistics(Of of, List<Count> counts, List<Said> bodies, List<Said> readers) {
        return new IndicatorStatistics(
                of.framework().id(),
                of.framework().version(),
                of.indicator(),
                counts.stream()
                        .map(count -> new GradeCount(count.grade(), count.label(), count.grades()))
                        .toList(),
                counts.stream().mapToInt(Count::raised).sum(),
                counts.stream().mapToInt(Count::lowered).sum(),
                agreement(bodies, of::equals),
                agreement(readers, of::equals));
    }

    private static FrameworkStatistics statistics(Framework framework, List<Said> bodies, List<Said> readers) {
        Predicate<Of> ofFramework = of -> of.framework().equals(framework);
        return new FrameworkStatistics(
                framework.id(), framework.version(), agreement(bodies, ofFramework), agreement(readers, ofFramework));
    }

    private static Agreement agreement(List<Said> said, Predicate<Of> counts) {
        List<Unit> units = said.stream()
                .filter(one -> counts.test(one.of()))
                .map(Said::unit)
                .toList();
        OptionalDouble alpha = Alpha.of(units, Metric.ORDINAL);
        return new Agreement(
                alpha.isEmpty()
                        ? null
                        : BigDecimal.valueOf(alpha.getAsDouble()).setScale(DIGITS, RoundingMode.HALF_EVEN),
                units.stream().mapToInt(Unit::times).sum());
    }
}
