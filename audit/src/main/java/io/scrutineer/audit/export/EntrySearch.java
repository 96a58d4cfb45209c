package io.scrutineer.audit.export;

import io.scrutineer.failure.InvalidInput;
import io.scrutineer.http.Moments;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query of an export; taken with {@code @BeanParam}. */
public class EntrySearch {

    private static final long DEFAULT_LIMIT = 1_000;
    private static final long MAX_LIMIT = 100_000;

    @QueryParam("after")
    @Parameter(description = "Only entries behind this position.", example = "120")
    @Nullable String after;

    @QueryParam("limit")
    @Parameter(description = "How many at most: 1,000 unless told, up to 100,000.", example = "10000")
    @Nullable String limit;

    @QueryParam("from")
    @Parameter(description = "Only entries from this time on.", example = "2026-11-01T00:00:00Z")
    @Nullable String from;

    @QueryParam("until")
    @Parameter(description = "Only entries before this time.", example = "2026-12-01T00:00:00Z")
    @Nullable String until;

    EntryRange range() {
        return new EntryRange(
                after == null ? 0 : Numbers.parse("after", after),
                from == null ? Moments.EARLIEST : Moments.asked("from", from),
                until == null ? Moments.LATEST : Moments.asked("until", until),
                limit == null ? DEFAULT_LIMIT : limit(limit));
    }

    private static long limit(String text) {
        long limit = Numbers.parse("limit", text);
        if (limit > MAX_LIMIT) {
            throw new InvalidInput("limit", "must be at most " + MAX_LIMIT);
        }
        return limit;
    }
}
