/** The public bodies that inspect. */
@NullMarked
package io.scrutineer.inspection.body;

import org.jspecify.annotations.NullMarked;
