/** The grading service: where its events come in. Its features are the packages below. */
@NullMarked
package io.scrutineer.grading;

import org.jspecify.annotations.NullMarked;
