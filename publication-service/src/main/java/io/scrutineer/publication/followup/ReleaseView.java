package io.scrutineer.publication.followup;

import io.scrutineer.publication.published.PublishedAddition;
import io.scrutineer.publication.published.PublishedAdditions;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is public of it now. */
@Schema(name = "ReleasedAddition")
record ReleaseView(
        @Schema(description = "Counts the versions that were released.", examples = "1")
        int version,

        Instant releasedAt) {

    static ReleaseView of(PublishedAddition addition) {
        return new ReleaseView(addition.version(), addition.releasedAt());
    }

    static Response response(PublishedAdditions.Added added) {
        return Response.status(added.isNew() ? Status.CREATED : Status.OK)
                .entity(of(added.addition()))
                .build();
    }
}
