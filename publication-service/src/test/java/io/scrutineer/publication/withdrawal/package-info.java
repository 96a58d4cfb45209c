/** Tests of the package of the same name. */
@NullMarked
package io.scrutineer.publication.withdrawal;

import org.jspecify.annotations.NullMarked;
