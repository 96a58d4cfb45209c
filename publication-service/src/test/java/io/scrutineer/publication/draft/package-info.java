/** Tests of the drafts. */
@NullMarked
package io.scrutineer.publication.draft;

import org.jspecify.annotations.NullMarked;
