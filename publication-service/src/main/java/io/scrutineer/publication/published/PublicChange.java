package io.scrutineer.publication.published;

/**
 * A version went public, or a report is public no more, told to all that keep something of what is public, in the
 * transaction that makes it so. What was withdrawn can come back, corrected.
 */
public record PublicChange(Kind kind, PublishedReport report) {

    /** What happened to the report. */
    public enum Kind {
        CREATED,
        CORRECTED,
        /** With the newest version that was public. */
        WITHDRAWN
    }
}
