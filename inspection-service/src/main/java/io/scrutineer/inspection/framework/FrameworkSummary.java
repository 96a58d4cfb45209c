package io.scrutineer.inspection.framework;

/** A framework in the list of frameworks. */
record FrameworkSummary(String id, String version, String title) {}
