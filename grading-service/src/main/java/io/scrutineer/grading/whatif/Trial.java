package io.scrutineer.grading.whatif;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft policy that is tried on the inspections that a body sees, and how far that has come.
 *
 * @param position the last inspection that was replayed, in the order of ids
 * @param worked the time spent on replaying, without that in which nobody did
 */
record Trial(
        UUID id,
        String body,
        String policy,
        TrialState state,
        @Nullable String reason,
        int total,
        int replayed,
        int ungradable,
        @Nullable UUID position,
        Duration worked,
        Instant startedAt,
        @Nullable Instant endedAt) {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    UUID after() {
        return position == null ? BEFORE_ALL : position;
    }

    int percentage() {
        return total == 0 ? 100 : Math.toIntExact(100L * replayed / total);
    }

    /** When it will be done, going on as it went so far; empty before it has come anywhere, and when it has ended. */
    Optional<Instant> estimatedEnd(Instant now) {
        if (state != TrialState.RUNNING || replayed == 0) {
            return Optional.empty();
        }
        return Optional.of(now.plus(worked.multipliedBy(total - replayed).dividedBy(replayed)));
    }
}
