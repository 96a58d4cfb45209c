package io.scrutineer.inspection.evidence;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An activity as a client reads it, and where it stands. */
@Schema(name = "Activity")
public record ActivityView(
        UUID id,
        String kind,
        String body,
        String date,
        @Nullable Integer peopleMet,
        boolean youngInspectors,
        @Nullable String title,
        boolean open,
        PieceState state) {

    public static ActivityView of(Stored<Activity> stored) {
        Activity activity = stored.piece();
        return new ActivityView(
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
