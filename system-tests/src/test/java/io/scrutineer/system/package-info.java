/** The whole system from outside: what it withstands, and what the ./run command promises. */
@NullMarked
package io.scrutineer.system;

import org.jspecify.annotations.NullMarked;
