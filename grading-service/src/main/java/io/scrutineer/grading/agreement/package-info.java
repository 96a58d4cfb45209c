/** How far those who judge the same things agree. */
@NullMarked
package io.scrutineer.grading.agreement;

import org.jspecify.annotations.NullMarked;
