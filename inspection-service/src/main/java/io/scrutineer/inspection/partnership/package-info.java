/** The partnerships that are inspected. */
@NullMarked
package io.scrutineer.inspection.partnership;

import org.jspecify.annotations.NullMarked;
