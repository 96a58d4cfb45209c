/** Tests of the package of the same name. */
@NullMarked
package io.scrutineer.publication.press;

import org.jspecify.annotations.NullMarked;
