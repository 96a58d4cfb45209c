/** Planning an inspection, and finding the inspections that are planned. */
@NullMarked
package io.scrutineer.inspection.planning;

import org.jspecify.annotations.NullMarked;
