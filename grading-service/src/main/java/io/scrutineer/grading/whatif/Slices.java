package io.scrutineer.grading.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Compares what it is given on several processors, while more is read; in memory is what was given, and no more. */
final class Slices {

    private static final int ROWS_IN_A_SLICE = 50;

    private final PolicyComparison comparison;
    private final ExecutorService workers;
    private final List<Future<Compared>> begun = new ArrayList<>();
    private List<FactsRow> slice = new ArrayList<>();

    Slices(PolicyComparison comparison, ExecutorService workers) {
        this.comparison = comparison;
        this.workers = workers;
    }

    void add(FactsRow row) {
        slice.add(row);
        if (slice.size() == ROWS_IN_A_SLICE) {
            begin();
        }
    }

    /** What came of all that was added. */
    Compared compared() {
        begin();
        List<Compared> parts = new ArrayList<>();
        for (Future<Compared> part : begun) {
            parts.add(outcome(part));
        }
        return Compared.all(parts);
    }

    private void begin() {
        List<FactsRow> rows = slice;
        slice = new ArrayList<>();
        begun.add(workers.submit(() -> comparison.compare(rows)));
    }

    private static Compared outcome(Future<Compared> part) {
        try {
            return part.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof ReplayFailed failure
                    ? failure
                    : new IllegalStateException("Inspections were not compared", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
