package io.scrutineer.grading.moderation;

import org.jspecify.annotations.Nullable;

/**
 * The grade that an action is about, with the framework's label for it.
 *
 * <p>For agreement and dissent it is the grade that stood, so that neither speaks for another grade that comes later.
 * {@code far} says that it lies more than one level of the scale from what the policy proposed.
 */
public record Judged(@Nullable Integer grade, @Nullable String label, boolean far) {

    public static final Judged NOTHING = new Judged(null, null, false);
}
