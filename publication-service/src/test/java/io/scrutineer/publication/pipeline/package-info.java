@NullMarked
package io.scrutineer.publication.pipeline;

import org.jspecify.annotations.NullMarked;
