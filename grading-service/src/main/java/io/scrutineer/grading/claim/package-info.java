/**
 * What sets the grades of an inspection apart from those of the public reports, as of a day.
 *
 * <p>{@link io.scrutineer.grading.claim.ReportPublishedListener} takes in what is public,
 * {@link io.scrutineer.grading.claim.FindClaims} sets grades beside it.
 */
@NullMarked
package io.scrutineer.grading.claim;

import org.jspecify.annotations.NullMarked;
