/** What a service holds of a member of staff: to be told to them, and to be taken out when they ask for it. */
@NullMarked
package io.scrutineer.audit.staff;

import org.jspecify.annotations.NullMarked;
