/** Completing fieldwork: the checks, the frozen evidence and its event. */
@NullMarked
package io.scrutineer.inspection.completion;

import org.jspecify.annotations.NullMarked;
