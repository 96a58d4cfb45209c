/** How a report ceases to be public: one publisher asks, another decides, and a tombstone stays. */
@NullMarked
package io.scrutineer.publication.withdrawal;

import org.jspecify.annotations.NullMarked;
