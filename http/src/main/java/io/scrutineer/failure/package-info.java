/** What can go wrong with a request, by type: whose fault it is and whether to try again. Knows no HTTP. */
@NullMarked
package io.scrutineer.failure;

import org.jspecify.annotations.NullMarked;
