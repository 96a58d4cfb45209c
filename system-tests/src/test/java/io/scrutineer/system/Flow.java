package io.scrutineer.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.scrutineer.local.LocalSystem;
import io.scrutineer.local.cases.Case;
import io.scrutineer.local.cases.CasePlayer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Agencies' clients that take inspections from plan to report, several at a time, repeating what fails. */
final class Flow {
    private static final int CLIENTS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final AtomicInteger steps = new AtomicInteger();
    private final List<Consumer<Case>> journey;
    private final int length;
    private final ExecutorService clients;
    private final CompletableFuture<Void> end;

    private Flow(CasePlayer player, List<Case> inspections) {
        journey = List.of(
                player::plan,
                player::recordFieldwork,
                player::completeFieldwork,
                player::confirmGrades,
                player::publish);
        length = journey.size() * inspections.size();
        clients = Executors.newFixedThreadPool(CLIENTS);
        List<CompletableFuture<Void>> journeys = inspections.stream()
                .map(inspection -> CompletableFuture.runAsync(() -> play(inspection), clients))
                .toList();
        end = CompletableFuture.allOf(journeys.toArray(CompletableFuture<?>[]::new));
        journeys.forEach(one -> one.whenComplete((done, failure) -> breakOff(failure)));
        clients.shutdown();
    }

    static Flow start(LocalSystem system, List<Case> inspections) {
        return new Flow(new CasePlayer(system.apis(PATIENCE)), inspections);
    }

    /** How many steps all inspections take together. */
    int length() {
        return length;
    }

    /** How many of them are done. */
    int steps() {
        return steps.get();
    }

    /** Returns in the midst of the flow, when so many steps are done. */
    void awaitStep(int step) {
        await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(2))
                .failFast("the flow broke off", end::isCompletedExceptionally)
                .until(() -> steps.get() >= step);
        assertThat(steps.get()).as("steps done, in the midst of the flow").isLessThan(length);
    }

    /** Returns when every inspection's report is public; a client's failure is thrown here. */
    void awaitEnd() {
        end.join();
    }

    private void play(Case inspection) {
        for (Consumer<Case> step : journey) {
            step.accept(inspection);
            steps.incrementAndGet();
        }
    }

    /** The first failure ends the flow. */
    private void breakOff(@Nullable Throwable failure) {
        if (failure != null && end.completeExceptionally(failure)) {
            clients.shutdownNow();
        }
    }
}
