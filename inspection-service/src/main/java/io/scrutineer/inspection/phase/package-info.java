/** How inspections go from phase to phase, and who hears of it. */
@NullMarked
package io.scrutineer.inspection.phase;

import org.jspecify.annotations.NullMarked;
