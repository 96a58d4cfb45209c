package io.scrutineer.inspection.evidence;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An activity as a client reads it. */
@Schema(name = "Activity")
record ActivityView(
        UUID id,
        String kind,
        String body,
        String date,
        @Nullable Integer peopleMet,
        boolean youngInspectors,
        @Nullable String title) {

    static ActivityView of(Activity activity) {
        return new ActivityView(
                activity.id(),
                activity.kind(),
                activity.body(),
                activity.date().toString(),
                activity.peopleMet(),
                activity.youngInspectors(),
                activity.title());
    }
}
