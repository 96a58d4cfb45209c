/** Who inspects: the team of an inspection, and the conflicts of interest that bar people from it. */
@NullMarked
package io.scrutineer.inspection.team;

import org.jspecify.annotations.NullMarked;
