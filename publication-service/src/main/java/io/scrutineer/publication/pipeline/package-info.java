/** What moves through all three services, in numbers: how many inspections are how far. */
@NullMarked
package io.scrutineer.publication.pipeline;

import org.jspecify.annotations.NullMarked;
