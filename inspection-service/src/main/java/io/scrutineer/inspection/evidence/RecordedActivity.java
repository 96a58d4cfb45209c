package io.scrutineer.inspection.evidence;

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
        PieceState state) {

    public static RecordedActivity of(Stored<Activity> stored) {
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
                PieceState.of(stored));
    }
}
