package io.scrutineer.publication.published;

/** A report that is public, and whether this request made it so. */
record PublicationOutcome(PublishedReport report, boolean first) {}
