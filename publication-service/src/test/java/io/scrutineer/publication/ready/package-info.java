/** Tests of the package of the same name. */
@NullMarked
package io.scrutineer.publication.ready;

import org.jspecify.annotations.NullMarked;
