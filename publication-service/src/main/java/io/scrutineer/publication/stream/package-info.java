/** Server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html) for any number of listeners. */
@NullMarked
package io.scrutineer.publication.stream;

import org.jspecify.annotations.NullMarked;
