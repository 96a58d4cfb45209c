package io.scrutineer.contracts;

/** The grade of an indicator as people confirmed it. */
public record ConfirmedGrade(String indicator, int grade, String label) {}
