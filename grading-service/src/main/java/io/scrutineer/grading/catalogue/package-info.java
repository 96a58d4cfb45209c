/** The grading policies that this service knows: loaded at start into a table, never changed, readable by anyone. */
@NullMarked
package io.scrutineer.grading.catalogue;

import org.jspecify.annotations.NullMarked;
