package io.scrutineer.grading.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.scrutineer.grading.agreement.Alpha;
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

            Agreement agreement) {}

    /** How far bodies agree on all indicators of a framework, each of each inspection a unit. */
    @Schema(name = "GradeStatisticsOfFramework")
    record FrameworkStatistics(
            @Schema(examples = "improving-lives") String framework,
            @Schema(examples = "2016") String version,
            Agreement agreement) {}

    /** How often a grade was confirmed. */
    @Schema(name = "GradeCount")
    record GradeCount(
            @Schema(examples = "4") int grade,
            @Schema(examples = "good") String label,
            @Schema(examples = "12") int grades) {}

    /** How far bodies agree. */
    @Schema(name = "AgreementOfBodies")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Agreement(
            @Schema(
                    description =
                            "Krippendorff's alpha for ordinal data: 1 where bodies always agree, 0 where they do so as often"
                                    + " as by chance. Each body says the lower median of its findings. Absent where there is"
                                    + " nothing to compare.",
                    examples = "0.815")
            @Nullable BigDecimal alpha,

            @Schema(description = "How many times more than one body found anything on an indicator of an inspection.")
            int units) {}

    private static final int DIGITS = 3;

    static StatisticsView of(List<Count> counts, List<Said> said) {
        Map<Of, List<Count>> byIndicator = new LinkedHashMap<>();
        counts.forEach(count ->
                byIndicator.computeIfAbsent(count.of(), of -> new ArrayList<>()).add(count));
        return new StatisticsView(
                byIndicator.entrySet().stream()
                        .map(entry -> statistics(entry.getKey(), entry.getValue(), said))
                        .toList(),
                byIndicator.keySet().stream()
                        .map(Of::framework)
                        .distinct()
                        .map(framework -> statistics(framework, said))
                        .toList());
    }

    private static IndicatorStatistics statistics(Of of, List<Count> counts, List<Said> said) {
        return new IndicatorStatistics(
                of.framework().id(),
                of.framework().version(),
                of.indicator(),
                counts.stream()
                        .map(count -> new GradeCount(count.grade(), count.label(), count.grades()))
                        .toList(),
                counts.stream().mapToInt(Count::raised).sum(),
                counts.stream().mapToInt(Count::lowered).sum(),
                agreement(said, of::equals));
    }

    private static FrameworkStatistics statistics(Framework framework, List<Said> said) {
        return new FrameworkStatistics(framework.id(), framework.version(), agreement(said, of -> of.framework()
                .equals(framework)));
    }

    private static Agreement agreement(List<Said> said, Predicate<Of> counts) {
        List<List<Integer>> units = said.stream()
                .filter(one -> counts.test(one.of()))
                .flatMap(one -> one.units().stream())
                .toList();
        OptionalDouble alpha = Alpha.of(units, Metric.ORDINAL);
        return new Agreement(
                alpha.isEmpty()
                        ? null
                        : BigDecimal.valueOf(alpha.getAsDouble()).setScale(DIGITS, RoundingMode.HALF_EVEN),
                units.size());
    }
}
