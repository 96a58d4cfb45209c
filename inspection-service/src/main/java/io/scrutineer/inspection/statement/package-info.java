/** The position statement, in which a partnership says before the fieldwork how well it does and how it knows. */
@NullMarked
package io.scrutineer.inspection.statement;

import org.jspecify.annotations.NullMarked;
