/** Tests of the package of the same name. */
@NullMarked
package io.scrutineer.publication.pipeline;

import org.jspecify.annotations.NullMarked;
