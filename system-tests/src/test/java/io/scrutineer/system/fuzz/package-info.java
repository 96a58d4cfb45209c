/** Thousands of requests, right and wrong, at every endpoint and in every role. */
@NullMarked
package io.scrutineer.system.fuzz;

import org.jspecify.annotations.NullMarked;
