package io.scrutineer.grading.whatif;

import org.jspecify.annotations.Nullable;

/** From where to where grades of an indicator move; null is no grade. */
record Movement(
        String frameworkId,
        String frameworkVersion,
        String indicator,
        @Nullable Integer from,
        @Nullable Integer to) {

    static Movement of(Difference difference) {
        return new Movement(
                difference.frameworkId(),
                difference.frameworkVersion(),
                difference.indicator(),
                difference.from().grade(),
                difference.to().grade());
    }

    /** How many points up, or down where it is below 0; null where there was no grade or would be none. */
    @Nullable Integer points() {
        return from == null || to == null ? null : Integer.valueOf(to - from);
    }
}
