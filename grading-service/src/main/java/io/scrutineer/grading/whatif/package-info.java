/**
 * What if: a draft policy tried on all inspections that a body sees, before anybody is graded by it.
 *
 * <p>{@link io.scrutineer.grading.whatif.TryPolicy} begins a trial, {@link io.scrutineer.grading.whatif.TrialJob} takes it
 * on chunk by chunk, and {@link io.scrutineer.grading.whatif.ReplayInspections} commits each chunk with how far it has come.
 */
@NullMarked
package io.scrutineer.grading.whatif;

import org.jspecify.annotations.NullMarked;
