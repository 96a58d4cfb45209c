/** Lets those who would write at the same time be written together. It knows nothing of what is written, or how. */
@NullMarked
package io.scrutineer.inspection.turn;

import org.jspecify.annotations.NullMarked;
