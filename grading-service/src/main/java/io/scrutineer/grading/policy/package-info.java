/**
 * The policy that turns evidence into an indicative grade: pure functions over whole numbers, in plain Java.
 *
 * <p>A {@link io.scrutineer.grading.policy.Policy} is immutable, versioned data. Its rules run in this order:
 * {@link io.scrutineer.grading.policy.Sufficiency}, {@link io.scrutineer.grading.policy.Triangulation}, each
 * {@link io.scrutineer.grading.policy.Limiter}, {@link io.scrutineer.grading.policy.ConfidenceRule}; each gives an
 * {@link io.scrutineer.grading.policy.Explanation} of what it did. Equal evidence gives an equal
 * {@link io.scrutineer.grading.policy.IndicatorGrade}, whatever the order in which it came.
 */
@NullMarked
package io.scrutineer.grading.policy;

import org.jspecify.annotations.NullMarked;
