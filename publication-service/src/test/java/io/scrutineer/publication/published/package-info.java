/** Tests of the package of the same name. */
@NullMarked
package io.scrutineer.publication.published;

import org.jspecify.annotations.NullMarked;
