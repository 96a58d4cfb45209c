/** Who acts: the one place that knows a person or client, the body it acts for and its roles. */
@NullMarked
package io.scrutineer.actor;

import org.jspecify.annotations.NullMarked;
