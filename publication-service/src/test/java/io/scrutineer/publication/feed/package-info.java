/** Tests of the package of the same name. */
@NullMarked
package io.scrutineer.publication.feed;

import org.jspecify.annotations.NullMarked;
