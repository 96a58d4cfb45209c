package io.scrutineer.publication.search;

import io.scrutineer.calendar.PartialDate;
import io.scrutineer.http.Cursor;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a list of what was found goes on. */
public record SearchPosition(float rank, String datePublished, UUID inspectionId) {

    private static final int PARTS = 3;

    static @Nullable SearchPosition parse(@Nullable String cursor) {
        List<String> key = Cursor.parse(cursor, PARTS);
        if (key == null) {
            return null;
        }
        try {
            return new SearchPosition(
                    finite(Float.parseFloat(key.get(0))),
                    PartialDate.parse(key.get(1)).toString(),
                    UUID.fromString(key.get(2)));
        } catch (IllegalArgumentException e) {
            throw Cursor.refused();
        }
    }

    String cursor() {
        return Cursor.of(Float.toString(rank), datePublished, inspectionId.toString());
    }

    private static float finite(float rank) {
        if (!Float.isFinite(rank)) {
            throw new IllegalArgumentException("No rank");
        }
        return rank;
    }
}
