/** Tests of the package of the same name. */
@NullMarked
package io.scrutineer.publication.draft;

import org.jspecify.annotations.NullMarked;
