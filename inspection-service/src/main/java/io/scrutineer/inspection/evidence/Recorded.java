package io.scrutineer.inspection.evidence;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many pieces of a batch were new, and how many were known from an earlier request. */
@Schema(name = "Recorded")
public record Recorded(
        @Schema(examples = "500") int recorded,
        @Schema(examples = "0") int alreadyKnown) {

    Response response() {
        return Response.status(recorded > 0 ? Status.CREATED : Status.OK)
                .entity(this)
                .build();
    }
}
