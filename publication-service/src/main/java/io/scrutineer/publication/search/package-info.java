/**
 * What of the public reports can be searched and counted: written when a version goes public, in the same transaction, and
 * read by search, statistics and pages.
 */
@NullMarked
package io.scrutineer.publication.search;

import org.jspecify.annotations.NullMarked;
