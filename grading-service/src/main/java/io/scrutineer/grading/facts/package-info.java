/** What of a snapshot its grades rest on, in a form that is read a hundred times faster than the snapshot. */
@NullMarked
package io.scrutineer.grading.facts;

import org.jspecify.annotations.NullMarked;
