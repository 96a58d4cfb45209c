/** The publication service: from confirmed grades to a published report. */
@NullMarked
package io.scrutineer.publication;

import org.jspecify.annotations.NullMarked;
