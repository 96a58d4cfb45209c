/** Whether fieldwork can be completed: what stands in the way, and what somebody should look at before. */
@NullMarked
package io.scrutineer.inspection.readiness;

import org.jspecify.annotations.NullMarked;
