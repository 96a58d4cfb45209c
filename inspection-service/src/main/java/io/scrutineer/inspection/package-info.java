/** An inspection, from its plan to the completion of its fieldwork: the heart of this service, which knows no HTTP. */
@NullMarked
package io.scrutineer.inspection;

import org.jspecify.annotations.NullMarked;
