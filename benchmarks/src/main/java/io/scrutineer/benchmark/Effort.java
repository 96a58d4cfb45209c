package io.scrutineer.benchmark;

/** How much is measured: enough to be sure, or a quick look. */
record Effort(
        int warmUps,
        int rounds,
        int starts,
        int pairs,
        int batches,
        int inspections,
        int latencies,
        int backlogs,
        int backlog,
        int reads,
        int rows,
        int replayed,
        int listeners,
        int reports,
        int publications) {

    static Effort full() {
        return new Effort(3, 5, 3, 40, 200, 2_500, 100, 3, 2_000, 2_000, 1_000_000, 100_000, 10_000, 20_000, 10_000);
    }

    static Effort quick() {
        return new Effort(1, 3, 2, 20, 100, 1_000, 40, 1, 1_000, 500, 100_000, 10_000, 2_000, 2_000, 1_000);
    }
}
