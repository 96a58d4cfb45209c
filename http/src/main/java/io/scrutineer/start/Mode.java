package io.scrutineer.start;

/** Where a service runs: in production, or on one machine to be tried and tested. */
enum Mode {
    PRODUCTION,
    LOCAL
}
