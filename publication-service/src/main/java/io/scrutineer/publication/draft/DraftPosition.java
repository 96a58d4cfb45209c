package io.scrutineer.publication.draft;

import io.scrutineer.http.Cursor;
import io.scrutineer.http.PageRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the list of drafts goes on. */
record DraftPosition(String reference, UUID inspectionId) {

    static @Nullable DraftPosition of(PageRequest page) {
        List<String> key = page.after(2);
        return key == null ? null : new DraftPosition(key.get(0), Cursor.id(key.get(1)));
    }

    static String cursor(Draft draft) {
        return Cursor.of(draft.reference(), draft.inspectionId().toString());
    }
}
