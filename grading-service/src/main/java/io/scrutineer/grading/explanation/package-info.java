/** Why a grade is what it is, and what would have made it another one, for programs and for people. */
@NullMarked
package io.scrutineer.grading.explanation;

import org.jspecify.annotations.NullMarked;
