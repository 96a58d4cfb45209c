package io.scrutineer.publication.published;

/** What a partnership answers to its report, as CommonMark. */
public record ReleasedReply(String markdown) {}
