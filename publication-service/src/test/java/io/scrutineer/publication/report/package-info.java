/** Tests of the package of the same name. */
@NullMarked
package io.scrutineer.publication.report;

import org.jspecify.annotations.NullMarked;
