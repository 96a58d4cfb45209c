/** Public answers that were made before and are given again, as fast as files, while nothing that is public changes. */
@NullMarked
package io.scrutineer.publication.ready;

import org.jspecify.annotations.NullMarked;
