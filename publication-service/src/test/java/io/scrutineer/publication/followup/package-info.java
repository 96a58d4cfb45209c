/** Tests of the package of the same name. */
@NullMarked
package io.scrutineer.publication.followup;

import org.jspecify.annotations.NullMarked;
