/** What fieldwork brings in: activities, and the findings that come from them. */
@NullMarked
package io.scrutineer.inspection.evidence;

import org.jspecify.annotations.NullMarked;
