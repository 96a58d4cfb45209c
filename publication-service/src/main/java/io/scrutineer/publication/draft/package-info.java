/** The draft report of an inspection: gathered from the events of other services, read, and approved by a person. */
@NullMarked
package io.scrutineer.publication.draft;

import org.jspecify.annotations.NullMarked;
