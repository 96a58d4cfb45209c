/**
 * Exchanging evidence with devices that were without a network: what they made comes in, in any order and as often as they
 * like, and what others changed goes out.
 */
@NullMarked
package io.scrutineer.inspection.sync;

import org.jspecify.annotations.NullMarked;
