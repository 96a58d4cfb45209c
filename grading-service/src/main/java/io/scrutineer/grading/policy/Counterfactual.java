package io.scrutineer.grading.policy;

import java.util.List;

/**
 * What would have led to another grade: found by search, and found true by grading the changed facts.
 *
 * @param grade the grade that the changes lead to
 * @param changes all of which are needed
 */
public record Counterfactual(int grade, String label, List<? extends Change> changes, String text) {}
