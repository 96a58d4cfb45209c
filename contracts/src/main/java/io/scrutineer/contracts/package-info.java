/**
 * The events that the services exchange: records without logic, in the form that stands on the wire.
 *
 * <p>A component is required unless it is {@code @Nullable}. Fields are only ever added to a version.
 */
@NullMarked
package io.scrutineer.contracts;

import org.jspecify.annotations.NullMarked;
