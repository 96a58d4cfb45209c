/** What a service remembers of what it has been told or has looked up. */
@NullMarked
package io.scrutineer.cache;

import org.jspecify.annotations.NullMarked;
