package io.scrutineer.publication.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The changes after a cursor, and the cursor after them. */
@Schema(name = "Changes")
record ChangesView(
        List<ChangeView> items,

        @Schema(
                description = "What to send as `after` next time, also where nothing has changed since.",
                examples = "MTI")
        String next,

        @Schema(description = "Whether there is more to read at once.")
        boolean more) {}
