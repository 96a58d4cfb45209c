package io.scrutineer.inspection.evidence;

import io.scrutineer.http.Cursor;
import io.scrutineer.http.PageRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a list of evidence goes on: after an id. */
final class EvidenceCursor {

    private EvidenceCursor() {}

    static String of(Stored<?> last) {
        return Cursor.of(last.id().toString());
    }

    static @Nullable UUID after(PageRequest page) {
        List<String> key = page.after(1);
        try {
            return key == null ? null : UUID.fromString(key.get(0));
        } catch (IllegalArgumentException e) {
            throw Cursor.refused();
        }
    }
}
