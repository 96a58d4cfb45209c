package io.scrutineer.http;

import io.scrutineer.failure.InvalidInput;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a list goes on: the sort key of the last item seen, opaque to the client. */
public final class Cursor {

    private static final String SEPARATOR = "\u001f";

    /** PostgreSQL has no text with it. */
    private static final char NUL = 0;

    private Cursor() {}

    /** Makes a cursor of the parts of a sort key. */
    public static String of(String... key) {
        byte[] bytes = String.join(SEPARATOR, key).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The parts of the sort key, or null where there is no cursor; a cursor that was not given out is refused. */
    public static @Nullable List<String> parse(@Nullable String cursor, int parts) {
        return parse(cursor, parts, parts);
    }

    /** As above, of a sort key that may have more parts than it had once. */
    public static @Nullable List<String> parse(@Nullable String cursor, int fewest, int most) {
        if (cursor == null) {
            return null;
        }
        try {
            String key = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> split = List.of(key.split(SEPARATOR, -1));
            boolean canBeAskedFor = key.indexOf(NUL) < 0;
            if (canBeAskedFor
                    && split.size() >= fewest
                    && split.size() <= most
                    && of(split.toArray(String[]::new)).equals(cursor)) {
                return split;
            }
        } catch (IllegalArgumentException e) {
            throw refused();
        }
        throw refused();
    }

    /** An id as a part of a sort key. */
    public static UUID id(String part) {
        try {
            return UUID.fromString(part);
        } catch (IllegalArgumentException e) {
            throw refused();
        }
    }

    /** A moment as a part of a sort key, in a year that a database has. */
    public static Instant moment(String part) {
        Instant moment = Moments.parse(part);
        if (moment == null) {
            throw refused();
        }
        return moment;
    }

    /** Refuses a cursor whose parts are not what the list sorts by. */
    public static InvalidInput refused() {
        return new InvalidInput("cursor", "is not a cursor of this list");
    }
}
