package io.scrutineer.grading.whatif;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far a trial has come, and what it found once it is done. */
@Schema(name = "Trial", description = "A policy tried on the inspections that a body sees: how far that has come.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TrialView(
        UUID id,

        @Schema(
                implementation = String.class,
                description = "`running`, `cancelled`, `done` or `failed`.",
                examples = "running")
        TrialState state,

        @Schema(description = "Why it failed.") @Nullable String reason,

        @Schema(description = "How many inspections have been replayed.", examples = "31000")
        int replayed,

        @Schema(description = "Of how many.", examples = "100000")
        int total,

        @Schema(description = "Rounded down.", examples = "31")
        int percentage,

        Instant startedAt,

        @Schema(description = "When it will be done if it goes on as it has; while it runs.") @Nullable Instant estimatedEnd,

        @Nullable Instant endedAt,

        @Schema(description = "Once it is done.") @Nullable ReportView report) {

    static TrialView underWay(Trial trial, Instant now) {
        return of(
                trial,
                trial.estimatedEnd(now)
                        .map(end -> end.truncatedTo(ChronoUnit.SECONDS))
                        .orElse(null),
                null);
    }

    static TrialView done(Trial trial, ReportView report) {
        return of(trial, null, report);
    }

    private static TrialView of(Trial trial, @Nullable Instant estimatedEnd, @Nullable ReportView report) {
        return new TrialView(
                trial.id(),
                trial.state(),
                trial.reason(),
                trial.replayed(),
                trial.total(),
                trial.percentage(),
                trial.startedAt(),
                estimatedEnd,
                trial.endedAt(),
                report);
    }
}
