@NullMarked
package io.scrutineer.publication.stream;

import org.jspecify.annotations.NullMarked;
