package io.scrutineer.publication.published;

import io.scrutineer.calendar.PartialDate;
import io.scrutineer.http.Cursor;
import io.scrutineer.http.PageRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the list of reports goes on. */
public record ReportPosition(String datePublished, UUID inspectionId) {

    public static @Nullable ReportPosition of(PageRequest page) {
        List<String> key = page.after(2);
        if (key == null) {
            return null;
        }
        try {
            return new ReportPosition(PartialDate.parse(key.get(0)).toString(), UUID.fromString(key.get(1)));
        } catch (IllegalArgumentException e) {
            throw Cursor.refused();
        }
    }

    public static String cursor(ListedReport report) {
        return Cursor.of(
                report.datePublished().toString(), report.inspectionId().toString());
    }
}
