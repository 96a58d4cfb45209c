package io.scrutineer.contracts;

/** A quality indicator, identified by framework, version and code; {@code graded} tells whether it gets a grade here. */
public record IndicatorFact(String code, String title, String chapter, boolean graded) {}
