package io.scrutineer.grading.whatif;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many grades would move, where to. */
@Schema(
        name = "TrialReport",
        description = "How many grades the policy would have moved, up or down, by how many points.")
record ReportView(
        @Schema(description = "Grades that would be better.")
        int up,

        @Schema(description = "Grades that would be worse.") int down,

        @Schema(description = "Grades for which evidence would be insufficient.")
        int lost,

        @Schema(description = "Grades where evidence was insufficient.")
        int gained,

        @Schema(
                description =
                        "Inspections that the policy does not fit: it does not know their kinds of source, or is for another scale.")
        int ungradable,

        @Schema(description = "Of the indicators of which any grade moves.")
        List<IndicatorReport> indicators) {

    /** How the grades of an indicator move. */
    @Schema(name = "TrialReportOfIndicator")
    record IndicatorReport(
            String frameworkId,
            String frameworkVersion,
            @Schema(examples = "2.1") String indicator,
            List<MovementView> movements) {}

    /** So many grades from one value to another. */
    @Schema(name = "TrialMovement")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MovementView(
            @Schema(description = "Absent where evidence was insufficient.", examples = "4") @Nullable Integer from,

            @Schema(description = "Absent where evidence would be insufficient.", examples = "3") @Nullable Integer to,

            @Schema(
                    description = "Up, or down where it is below 0; absent where there is no grade on one side.",
                    examples = "-1")
            @Nullable Integer points,

            @Schema(examples = "17") int grades) {}

    private record Of(String frameworkId, String frameworkVersion, String indicator) {}

    static ReportView of(Trial trial, List<MovementCount> counts) {
        int up = 0;
        int down = 0;
        int lost = 0;
        int gained = 0;
        Map<Of, List<MovementView>> indicators = new LinkedHashMap<>();
        for (MovementCount count : counts) {
            Movement movement = count.movement();
            Integer points = movement.points();
            int grades = count.grades();
            up += points != null && points > 0 ? grades : 0;
            down += points != null && points < 0 ? grades : 0;
            lost += movement.to() == null ? grades : 0;
            gained += movement.from() == null ? grades : 0;
            indicators
                    .computeIfAbsent(
                            new Of(movement.frameworkId(), movement.frameworkVersion(), movement.indicator()),
                            of -> new ArrayList<>())
                    .add(new MovementView(movement.from(), movement.to(), points, grades));
        }
        return new ReportView(up, down, lost, gained, trial.ungradable(), reports(indicators));
    }

    private static List<IndicatorReport> reports(Map<Of, List<MovementView>> indicators) {
        return indicators.entrySet().stream()
                .map(entry -> new IndicatorReport(
                        entry.getKey().frameworkId(),
                        entry.getKey().frameworkVersion(),
                        entry.getKey().indicator(),
                        entry.getValue()))
                .toList();
    }
}
