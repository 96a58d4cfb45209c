/** The trail for auditors: its entries, its checkpoints and its verification. */
@NullMarked
package io.scrutineer.audit.export;

import org.jspecify.annotations.NullMarked;
