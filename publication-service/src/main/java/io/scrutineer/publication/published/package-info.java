/**
 * What is public: the immutable versions of reports, how a draft becomes one, and how the public reads them.
 *
 * <p>Reads of this package see the table of published versions alone, so that no draft can leak through them.
 */
@NullMarked
package io.scrutineer.publication.published;

import org.jspecify.annotations.NullMarked;
