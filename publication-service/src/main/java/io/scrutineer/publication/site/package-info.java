/** The public pages: each with a record of its own, which its template prints as it is. */
@NullMarked
package io.scrutineer.publication.site;

import org.jspecify.annotations.NullMarked;
