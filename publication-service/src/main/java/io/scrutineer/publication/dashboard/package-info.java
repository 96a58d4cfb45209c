/** The page that shows, live, what moves through the system. */
@NullMarked
package io.scrutineer.publication.dashboard;

import org.jspecify.annotations.NullMarked;
