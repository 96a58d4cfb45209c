/**
 * The panel's rules: what bodies say about indicative grades, and which grades stand in the end.
 *
 * <p>{@link io.scrutineer.grading.moderation.Moderation} is all of it, made anew of the actions that are on record.
 */
@NullMarked
package io.scrutineer.grading.moderation;

import org.jspecify.annotations.NullMarked;
