package io.scrutineer.publication.search;

/** How many public reports gave an indicator a grade: in all, in an area or in a year, as {@code group} says. */
public record GradeTally(IndicatorKey indicator, String group, int grade, int reports) {}
