package io.scrutineer.grading.policy;

/** A published text that a policy follows. */
public record Citation(String title, String url) {}
