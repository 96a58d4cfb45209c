package io.scrutineer.grading.policy;

/** A quality indicator that gets a grade. */
public record Indicator(String code, String title) {}
