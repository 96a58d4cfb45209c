/** Tests of the package of the same name. */
@NullMarked
package io.scrutineer.publication.check;

import org.jspecify.annotations.NullMarked;
