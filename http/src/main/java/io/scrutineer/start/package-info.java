/** What has to hold before a service starts: whom it trusts, and that the database holds it to its rows. */
@NullMarked
package io.scrutineer.start;

import org.jspecify.annotations.NullMarked;
