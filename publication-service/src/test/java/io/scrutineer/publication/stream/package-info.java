/** Tests of the package of the same name. */
@NullMarked
package io.scrutineer.publication.stream;

import org.jspecify.annotations.NullMarked;
