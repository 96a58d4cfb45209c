package io.scrutineer.inspection.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.scrutineer.inspection.screening.Screening;
import io.scrutineer.inspection.screening.Warning;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An activity as a client reads it, and where it stands. */
@Schema(name = "Activity")
public record RecordedActivity(
        UUID id,
        String kind,
        String body,
        String date,
        @Nullable Integer peopleMet,
        boolean youngInspectors,
        @Nullable String title,
        boolean open,
        PieceState state,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Schema(description = "What its text seems to say of people; not in lists.")
        List<Warning> warnings) {

    /** As a list has it. */
    public static RecordedActivity of(Stored<Activity> stored) {
        return of(stored, List.of());
    }

    /** By itself, with what its text seems to say of people. */
    static RecordedActivity screened(Stored<Activity> stored) {
        return of(stored, Screening.warningsOf("title", stored.piece().title()));
    }

    /** Withdrawn, with what the reason seems to say of people. */
    static RecordedActivity withdrawn(Stored<Activity> stored, String reason) {
        return of(stored, Screening.warningsOf("reason", reason));
    }

    private static RecordedActivity of(Stored<Activity> stored, List<Warning> warnings) {
        Activity activity = stored.piece();
        return new RecordedActivity(
                activity.id(),
                activity.kind(),
                activity.body(),
                activity.date().toString(),
                activity.peopleMet(),
                activity.youngInspectors(),
                activity.title(),
                activity.open(),
                PieceState.of(stored),
                warnings);
    }
}
