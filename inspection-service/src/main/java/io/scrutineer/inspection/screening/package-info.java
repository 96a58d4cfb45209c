/**
 * Looks through free text for what seems to be personal data. It warns, as words can only be guessed at, and stops what is
 * surely a patient's number.
 */
@NullMarked
package io.scrutineer.inspection.screening;

import org.jspecify.annotations.NullMarked;
