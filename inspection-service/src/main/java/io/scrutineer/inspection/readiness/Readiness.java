package io.scrutineer.inspection.readiness;

import io.scrutineer.failure.Conflict;
import io.scrutineer.failure.FieldError;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether fieldwork can be completed, and what there is of it. */
@Schema(name = "Readiness")
public record Readiness(
        @Schema(description = "Whether nothing blocks.") boolean ready,
        List<Coverage> indicators,
        int openActivities,
        int conflicts,

        @Schema(description = "Ratings of case records that lack a second reader.", examples = "0")
        int ratingsWithoutSecondReader,

        @Schema(description = "Indicators of case records that wait for a third reading.", examples = "0")
        int openThirdReadings,

        @Schema(description = "What stands in the way.") List<Reason> blocking,

        @Schema(
                description = "What somebody should look at, and does not stand in the way: graded indicators with no"
                        + " findings or with those of few kinds of source, and findings that lack the readings that"
                        + " their kind of source takes.")
        List<Reason> warnings) {

    static Readiness of(Fieldwork fieldwork) {
        List<Reason> blocking = reasons(fieldwork, true);
        return new Readiness(
                blocking.isEmpty(),
                fieldwork.coverage(),
                fieldwork.openActivities(),
                fieldwork.conflicts(),
                fieldwork.ratingsWithoutSecondReader(),
                fieldwork.openThirdReadings(),
                blocking,
                reasons(fieldwork, false));
    }

    private static List<Reason> reasons(Fieldwork fieldwork, boolean blocking) {
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.blocks() == blocking)
                .flatMap(rule -> rule.on(fieldwork).stream())
                .toList();
    }

    /** Whether there is a finding that counts. */
    public boolean hasFindings() {
        return indicators.stream().anyMatch(coverage -> coverage.findings() > 0);
    }

    /** Refuses completion while anything blocks it. */
    public void require() {
        if (!ready) {
            throw new Conflict(
                    "not-ready",
                    "The fieldwork can not be completed yet.",
                    blocking.stream()
                            .map(reason -> new FieldError("", reason.detail()))
                            .toList());
        }
    }
}
