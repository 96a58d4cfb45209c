package io.scrutineer.http;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** From which moment on a list of what was made one after the other is asked for; taken from the query with {@code @BeanParam}. */
public class FromRequest {

    @QueryParam("from")
    @Parameter(
            description = "Only what was made at this time or later.",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"),
            example = "2026-11-01T00:00:00Z")
    @Nullable String from;

    public Instant moment() {
        return from == null ? Moments.EARLIEST : Moments.asked("from", from);
    }
}
