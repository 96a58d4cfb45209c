/** Tests of the package of the same name. */
@NullMarked
package io.scrutineer.publication.document;

import org.jspecify.annotations.NullMarked;
