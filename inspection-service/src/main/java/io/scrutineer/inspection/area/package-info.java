/** Council areas by ONS code, each valid for as long as its boundary is. */
@NullMarked
package io.scrutineer.inspection.area;

import org.jspecify.annotations.NullMarked;
