package io.scrutineer.inspection.team;

import io.scrutineer.http.Cursor;
import io.scrutineer.http.PageRequest;
import java.util.List;
import java.util.UUID;

/** Where a list in the order of ids goes on. */
final class IdCursor {

    private static final UUID START = new UUID(0, 0);

    private IdCursor() {}

    static String of(UUID last) {
        return Cursor.of(last.toString());
    }

    static UUID after(PageRequest page) {
        List<String> key = page.after(1);
        try {
            return key == null ? START : UUID.fromString(key.get(0));
        } catch (IllegalArgumentException e) {
            throw Cursor.refused();
        }
    }
}
