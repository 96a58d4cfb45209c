/** Working days by calendars that are data, and the timeline of an inspection that is computed in them. */
@NullMarked
package io.scrutineer.inspection.calendar;

import org.jspecify.annotations.NullMarked;
