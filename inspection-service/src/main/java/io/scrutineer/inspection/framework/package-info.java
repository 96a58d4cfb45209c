/** Quality frameworks as versioned data: what is looked at, and on which scale. */
@NullMarked
package io.scrutineer.inspection.framework;

import org.jspecify.annotations.NullMarked;
