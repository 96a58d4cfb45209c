/** Tests of the package of the same name. */
@NullMarked
package io.scrutineer.publication.dashboard;

import org.jspecify.annotations.NullMarked;
