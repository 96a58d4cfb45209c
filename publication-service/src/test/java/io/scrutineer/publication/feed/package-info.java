@NullMarked
package io.scrutineer.publication.feed;

import org.jspecify.annotations.NullMarked;
