package io.scrutineer.audit.export;

import io.scrutineer.failure.InvalidInput;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query of an export; taken with {@code @BeanParam}. */
public class EntrySearch {

    private static final long DEFAULT_LIMIT = 1_000;
    private static final long MAX_LIMIT = 100_000;

    /** What PostgreSQL and everybody's calendar can hold. */
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

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
                from == null ? EARLIEST : time("from", from),
                until == null ? LATEST : time("until", until),
                limit == null ? DEFAULT_LIMIT : limit(limit));
    }

    private static long limit(String text) {
        long limit = Numbers.parse("limit", text);
        if (limit > MAX_LIMIT) {
            throw new InvalidInput("limit", "must be at most " + MAX_LIMIT);
        }
        return limit;
    }

    private static Instant time(String name, String text) {
        try {
            Instant time = OffsetDateTime.parse(text).toInstant();
            if (!time.isBefore(EARLIEST) && !time.isAfter(LATEST)) {
                return time;
            }
        } catch (DateTimeParseException e) {
            // Refused below, like a time that nobody means.
        }
        throw new InvalidInput(name, "must be a time as 2026-11-01T00:00:00Z");
    }
}
