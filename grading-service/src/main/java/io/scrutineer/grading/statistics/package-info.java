/** Confirmed grades in numbers: how they are spread, where one stands among them, how often panels overrode the policy. */
@NullMarked
package io.scrutineer.grading.statistics;

import org.jspecify.annotations.NullMarked;
