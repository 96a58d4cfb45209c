/** Finds whatever was changed, removed or put in another order in a trail; used by the endpoint and the command line. */
@NullMarked
package io.scrutineer.audit.verify;

import org.jspecify.annotations.NullMarked;
