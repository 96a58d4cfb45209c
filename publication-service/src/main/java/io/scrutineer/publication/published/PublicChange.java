package io.scrutineer.publication.published;

import java.util.Locale;

/** A version went public, told to all that keep something of what is public, in the transaction that makes it so. */
public record PublicChange(Kind kind, PublishedReport report) {

    /** What happened to the report. */
    public enum Kind {
        CREATED,
        CORRECTED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
