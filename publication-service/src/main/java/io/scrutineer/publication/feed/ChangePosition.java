package io.scrutineer.publication.feed;

import io.scrutineer.failure.InvalidInput;
import io.scrutineer.http.Cursor;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Positions among the changes as clients send them back. */
public final class ChangePosition {

    private static final Pattern POSITION = Pattern.compile("0|[1-9][0-9]{0,17}");

    private ChangePosition() {}

    static String cursor(long position) {
        return Cursor.of(Long.toString(position));
    }

    /** The position that a cursor stands for; without one, before the first change. */
    static long ofCursor(@Nullable String cursor, long head) {
        try {
            List<String> key = Cursor.parse(cursor, 1);
            return key == null ? 0 : read("after", key.get(0), head);
        } catch (InvalidInput e) {
            throw refused("after");
        }
    }

    /** The position that a plain number says, such as the id of a server-sent event. */
    public static long read(String field, String number, long head) {
        if (!POSITION.matcher(number).matches() || Long.parseLong(number) > head) {
            throw refused(field);
        }
        return Long.parseLong(number);
    }

    /** Also of a position that is yet to come: after a restored backup, whoever was ahead of it has to start anew. */
    private static InvalidInput refused(String field) {
        return new InvalidInput(field, "was not given out here; start anew without it");
    }
}
