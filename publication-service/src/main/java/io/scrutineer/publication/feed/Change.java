package io.scrutineer.publication.feed;

import io.scrutineer.contracts.AreaFact;
import io.scrutineer.publication.report.ReportContent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of what is public, and where it stands among all of them.
 *
 * @param position counts the changes without a gap, from 1
 * @param summary what a reader is told of it in a sentence; only the newest change of a report is told with it
 */
public record Change(
        long position,
        String kind,
        Instant changedAt,
        UUID inspectionId,
        int version,
        String reference,
        String title,
        @Nullable String summary,
        AreaFact area,
        String datePublished,
        String contentSha256) {

    /** The page that it leads to. */
    public String path() {
        return ReportContent.path(reference);
    }
}
