/** Grading stored snapshots again: the same snapshot and policy give the same result, to the byte, at any time. */
@NullMarked
package io.scrutineer.grading.replay;

import org.jspecify.annotations.NullMarked;
