package io.scrutineer.grading.policy;

/** How evaluations become one: first within each kind of source, then across the kinds. */
public record Aggregation(WithinKind withinKind, Combination acrossKinds) {}
