package io.scrutineer.publication.published;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A version went public, or a report is public no more, told to all that keep something of what is public, in the
 * transaction that makes it so. What was withdrawn can come back, corrected.
 *
 * @param report the version; of a withdrawal, the newest that was public
 * @param summary what readers are told of it in a sentence
 */
public record PublicChange(
        Kind kind,
        PublishedReport report,
        Instant at,
        @Nullable String summary) {

    /** What happened to the report. */
    public enum Kind {
        CREATED,
        CORRECTED,
        WITHDRAWN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static PublicChange created(PublishedReport report) {
        return new PublicChange(
                Kind.CREATED, report, report.publishedAt(), report.content().gradeSentence());
    }

    public static PublicChange corrected(PublishedReport report) {
        Correction correction = report.correction();
        return new PublicChange(
                Kind.CORRECTED, report, report.publishedAt(), correction == null ? null : correction.notice());
    }

    public static PublicChange withdrawn(PublishedReport report, Instant at, String reason) {
        return new PublicChange(Kind.WITHDRAWN, report, at, reason);
    }
}
