package io.scrutineer.contracts;

/** A grade as the public reads it. */
public record PublishedGrade(String indicator, String title, int grade, String label) {}
