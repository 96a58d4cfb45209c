/** Tests of the publication service. */
@NullMarked
package io.scrutineer.publication;

import org.jspecify.annotations.NullMarked;
