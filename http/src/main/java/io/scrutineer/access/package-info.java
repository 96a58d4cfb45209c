/** Which rows a request sees and writes: the organisation of the one who acts, told to PostgreSQL in one place. */
@NullMarked
package io.scrutineer.access;

import org.jspecify.annotations.NullMarked;
