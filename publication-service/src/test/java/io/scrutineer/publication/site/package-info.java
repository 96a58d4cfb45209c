/** Tests of the package of the same name. */
@NullMarked
package io.scrutineer.publication.site;

import org.jspecify.annotations.NullMarked;
