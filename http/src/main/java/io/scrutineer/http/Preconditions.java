package io.scrutineer.http;

import io.scrutineer.failure.PreconditionMissing;
import io.scrutineer.failure.StaleVersion;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds a request to the version that its client names (RFC 9110, section 13.1). */
public final class Preconditions {

    private Preconditions() {}

    /** The header is {@code If-Match} as sent; the version is that of the entity tag, without its quotes. */
    public static void requireMatch(@Nullable String ifMatch, String version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new PreconditionMissing();
        }
        boolean matches = Arrays.stream(ifMatch.split(",", -1))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals('"' + version + '"'));
        if (!matches) {
            throw new StaleVersion();
        }
    }

    /** Whether the client has the present version already; where it insists on another one, that is stale. */
    public static Optional<ResponseBuilder> unchanged(Request request, EntityTag present) {
        ResponseBuilder answer = request.evaluatePreconditions(present);
        if (answer != null && answer.build().getStatus() == Status.PRECONDITION_FAILED.getStatusCode()) {
            throw new StaleVersion();
        }
        return Optional.ofNullable(answer);
    }
}
