/** Tests of the package of the same name. */
@NullMarked
package io.scrutineer.publication.search;

import org.jspecify.annotations.NullMarked;
