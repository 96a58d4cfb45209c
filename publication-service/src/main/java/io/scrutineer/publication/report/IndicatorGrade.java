package io.scrutineer.publication.report;

/** The grade of an indicator; its label stands in the framework. */
public record IndicatorGrade(String indicator, int grade) {}
