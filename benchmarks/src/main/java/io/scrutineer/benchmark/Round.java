package io.scrutineer.benchmark;

/** One round of a measurement, prepared before the clock starts. */
@FunctionalInterface
interface Round {

    /** What was reached, per second. */
    double rate();
}
