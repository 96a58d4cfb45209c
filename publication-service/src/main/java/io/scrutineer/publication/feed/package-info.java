/** What changed of what is public, in its order: for machines that go on from a cursor, and as feeds for people. */
@NullMarked
package io.scrutineer.publication.feed;

import org.jspecify.annotations.NullMarked;
