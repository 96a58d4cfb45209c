/** Takes the inspection service's guards away, so that a benchmark can tell what they cost. */
@NullMarked
package io.scrutineer.benchmark.unguarded;

import org.jspecify.annotations.NullMarked;
