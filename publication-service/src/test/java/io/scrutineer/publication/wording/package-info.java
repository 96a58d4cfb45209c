/** Tests of the package of the same name. */
@NullMarked
package io.scrutineer.publication.wording;

import org.jspecify.annotations.NullMarked;
