/**
 * Matters of concern: what an inspector saw that may put a child at risk, and to whom it was escalated. They have a path of
 * their own: no event, snapshot, exchange with devices or export has a word of them, and only concern officers read them.
 */
@NullMarked
package io.scrutineer.inspection.concern;

import org.jspecify.annotations.NullMarked;
