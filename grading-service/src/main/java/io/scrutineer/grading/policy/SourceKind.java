package io.scrutineer.grading.policy;

/** A kind of source that the policy knows, and what it weighs beside the others, from 1 to 1,000. */
public record SourceKind(String code, String title, int weight) {}
