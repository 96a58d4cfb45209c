/** Writes the entries: of each change in its transaction, of each read before its answer, of each refusal. */
@NullMarked
package io.scrutineer.audit.record;

import org.jspecify.annotations.NullMarked;
