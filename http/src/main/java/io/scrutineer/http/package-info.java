/** How the REST layers answer: problem details (RFC 9457), preconditions (RFC 9110), paging and links (RFC 8288). */
@NullMarked
package io.scrutineer.http;

import org.jspecify.annotations.NullMarked;
