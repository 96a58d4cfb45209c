/** How long records are kept, what holds them longer, and their removal when the time has come. */
@NullMarked
package io.scrutineer.audit.retention;

import org.jspecify.annotations.NullMarked;
