package io.scrutineer.inspection.concern;

import io.scrutineer.failure.InvalidInput;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** When something happened, by the watch of the one who tells: not yet to come, and not out of anybody's memory. */
final class Moment {

    /** Watches differ. */
    private static final Duration AHEAD = Duration.ofMinutes(10);

    private static final Duration LONG_AGO = Duration.ofDays(36_525);

    private Moment() {}

    /** As precise as it is kept, to the millisecond. */
    static Instant of(Instant told, Clock clock) {
        Instant now = clock.instant();
        if (told.isAfter(now.plus(AHEAD))) {
            throw new InvalidInput("", "is in the future");
        }
        if (told.isBefore(now.minus(LONG_AGO))) {
            throw new InvalidInput("", "is more than a hundred years ago");
        }
        return told.truncatedTo(ChronoUnit.MILLIS);
    }
}
