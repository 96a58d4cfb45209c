/** Which case records are read: how many, and a draw that anybody can repeat. */
@NullMarked
package io.scrutineer.inspection.sample;

import org.jspecify.annotations.NullMarked;
