/** The press release: a draft of it, from what the report says and from what people want to be quoted with. */
@NullMarked
package io.scrutineer.publication.press;

import org.jspecify.annotations.NullMarked;
