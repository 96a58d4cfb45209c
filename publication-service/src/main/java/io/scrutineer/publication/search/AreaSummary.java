package io.scrutineer.publication.search;

/** An area of which something is public. */
public record AreaSummary(String code, String name, int reports, String latest) {}
