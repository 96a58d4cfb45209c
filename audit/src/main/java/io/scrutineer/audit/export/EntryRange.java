package io.scrutineer.audit.export;

import java.time.Instant;

/** Which entries are asked for: behind a position, from a time on, before another, and how many at most. */
record EntryRange(long after, Instant from, Instant until, long limit) {}
