package io.scrutineer.system;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What the test has to say about its run. */
final class Figures {
    private final Instant began = Instant.now();
    private final long seed;
    private final List<String> killed = new ArrayList<>();

    Figures(long seed) {
        this.seed = seed;
        System.out.printf("Nothing lost? Seed %d.%n", seed);
    }

    void killed(Part part, Flow flow, Duration down) {
        killed.add(part.name());
        System.out.printf(
                "Killed %s amid the flow; ready again after %d ms, with %d of %d steps done.%n",
                part.name(), down.toMillis(), flow.steps(), flow.length());
    }

    void print(Outcome outcome) {
        Journal journal = outcome.journal();
        System.out.printf(
                "Nothing lost: seed %d, %d kills (%s), %d inspections published, %d events delivered of which %d"
                        + " duplicates, %d retried, %d dead letters, %d s.%n",
                seed,
                killed.size(),
                String.join(", ", killed),
                outcome.reports().size(),
                journal.events().size(),
                journal.duplicates(),
                journal.retried(),
                journal.deadLetters().size(),
                Duration.between(began, Instant.now()).toSeconds());
    }
}
