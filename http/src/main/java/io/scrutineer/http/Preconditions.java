package io.scrutineer.http;

import io.scrutineer.failure.PreconditionMissing;
import io.scrutineer.failure.StaleVersion;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds a request to the version that its client names (RFC 9110, section 13.1). */
public final class Preconditions {

    private static final String ANY = "*";

    private Preconditions() {}

    /** The header is {@code If-Match} as sent; the version is that of the entity tag, without its quotes. */
    public static void requireMatch(@Nullable String ifMatch, String version) {
        requireMatch(tags(ifMatch), version);
    }

    /** As above, of who has to have read what they decide on: {@code *} names no version. */
    public static void requireNamed(@Nullable String ifMatch, String version) {
        List<String> tags = tags(ifMatch);
        if (tags.contains(ANY)) {
            throw new PreconditionMissing();
        }
        requireMatch(tags, version);
    }

    private static void requireMatch(List<String> tags, String version) {
        if (!tags.contains(ANY) && !tags.contains('"' + version + '"')) {
            throw new StaleVersion();
        }
    }

    private static List<String> tags(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new PreconditionMissing();
        }
        return Arrays.stream(ifMatch.split(",", -1)).map(String::strip).toList();
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
