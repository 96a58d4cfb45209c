/** What one client may take of a service: how many requests, how much time, how large and deep a body. */
@NullMarked
package io.scrutineer.limits;

import org.jspecify.annotations.NullMarked;
