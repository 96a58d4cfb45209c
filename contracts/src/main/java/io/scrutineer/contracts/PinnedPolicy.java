package io.scrutineer.contracts;

/** The grading policy and version that an inspection was planned with. */
public record PinnedPolicy(String id, String version) {}
