/** The grading policies that this service knows: shipped or added over the API, never changed, readable by anyone. */
@NullMarked
package io.scrutineer.grading.catalogue;

import org.jspecify.annotations.NullMarked;
