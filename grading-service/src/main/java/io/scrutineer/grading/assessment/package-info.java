/**
 * Assessments: what the policy proposes for an inspection, and the people who stand by it.
 *
 * <p>{@link io.scrutineer.grading.assessment.FieldworkCompletedListener} brings the evidence in,
 * {@link io.scrutineer.grading.assessment.ProposeGrades} grades it,
 * {@link io.scrutineer.grading.assessment.ConfirmGrades} takes two people's confirmations, and
 * {@link io.scrutineer.grading.assessment.ReopenGrades} opens again what an amendment touches.
 */
@NullMarked
package io.scrutineer.grading.assessment;

import org.jspecify.annotations.NullMarked;
