package io.scrutineer.benchmark;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.scrutineer.local.LocalSystem;
import io.scrutineer.local.Service;
import io.scrutineer.local.ServiceProcess;
import io.scrutineer.local.cases.Case;
import io.scrutineer.local.cases.CasePlayer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Very many idle listeners: what each takes, and how soon a report that goes public reaches the last of them. */
final class Streams {

    private static final double MOST_BYTES = 20 * 1024;
    private static final double MOST_MILLISECONDS = 500;
    /** Long enough for some heartbeats, as for whoever has been there for a while. */
    private static final long SETTLING = 60_000;

    private static final long PATIENCE = 60_000;
    private static final int EVENT_BYTES = 700;
    private static final int MOST_BARE = 5_000;

    private final LocalSystem system;
    private final int listeners;
    private final int rounds;
    private final List<Double> first = new ArrayList<>();

    Streams(LocalSystem system, Effort effort) {
        this.system = system;
        this.listeners = effort.listeners();
        this.rounds = effort.rounds();
    }

    /** On a system without reports. */
    void measure(Report report) {
        CasePlayer player = new CasePlayer(system.apis(Duration.ofSeconds(10)));
        player.play(Case.named(Memory.CASES.get(0)));
        ServiceProcess service = system.service(Service.PUBLICATION);
        long before = service.rssBytes();
        Series latencies;
        long with;
        try (Listeners connections = Listeners.open(service.uri().resolve("/v1/events"), listeners)) {
            connections.readFor(SETTLING);
            with = service.rssBytes();
            double each = (double) (with - before) / listeners;
            report.row(new Row(
                    "Memory of publication-service for each of %,d idle listeners".formatted(listeners),
                    "%.1f KiB".formatted(each / 1024),
                    "",
                    "",
                    "at most 20 KiB",
                    each <= MOST_BYTES));
            latencies = latencies(player, connections);
        }
        reach(latencies, report);
        report.note(
                "Publication-service holds %,d MB with the listeners, %,d before; its heap is the usual 160 MB at most."
                        .formatted(with / 1_000_000, before / 1_000_000));
    }

    /** Of each report that goes public meanwhile, in milliseconds from the moment that it bears. */
    private Series latencies(CasePlayer player, Listeners connections) {
        List<String> cases = Memory.CASES.subList(1, Memory.CASES.size());
        double[] latencies = new double[cases.size()];
        for (int i = 0; i < latencies.length; i++) {
            Case inspection = Case.named(cases.get(i));
            CompletableFuture<Instant> published = CompletableFuture.supplyAsync(() -> Instant.parse(
                    player.play(inspection).json().path("publishedAt").asText()));
            if (!connections.readUntil(i + 1, PATIENCE)) {
                throw new BenchmarkFailed("Not all listeners were told of " + cases.get(i));
            }
            long moment = published.join().toEpochMilli();
            first.add((double) (connections.events().get(i).firstMillis() - moment));
            latencies[i] = connections.events().get(i).lastMillis() - moment;
        }
        return Series.of(latencies);
    }

    private void reach(Series latencies, Report report) {
        Series ceiling = ceiling();
        report.row(new Row(
                "From the moment of a publication until the last of %,d listeners is told".formatted(listeners),
                latencies.text("%,.0f ms"::formatted),
                ceiling.text("%,.0f ms"::formatted),
                "%.2f".formatted(ceiling.median() / latencies.median()),
                "at most %,.0f ms".formatted(MOST_MILLISECONDS),
                latencies.max() <= MOST_MILLISECONDS));
        report.note("Listeners: the first is told after "
                + Series.of(first.stream().mapToDouble(Double::doubleValue).toArray())
                        .text("%,.0f ms"::formatted)
                + ". Their connections are in one process beside the services, read by one thread; each was told of every"
                + " report. The clock begins with publishedAt, so that the transaction which publishes is in it. The"
                + " ceiling writes as many bytes to bare sockets, one after the other, in proportion for more than "
                + MOST_BARE + ".");
    }

    /** Both ends of its sockets are in one process, which may not open so many: fewer are measured, and told as for all. */
    private Series ceiling() {
        int sockets = Math.min(listeners, MOST_BARE);
        double[] milliseconds = new double[rounds];
        byte[] event = ("id: 1\nevent: report-created\ndata: " + "x".repeat(EVENT_BYTES) + "\n\n").getBytes(US_ASCII);
        try (BareStream bare = BareStream.of(sockets);
                Listeners connections = Listeners.open(bare.uri(), sockets)) {
            for (int i = 0; i < rounds; i++) {
                long began = bare.write(event);
                if (!connections.readUntil(i + 1, PATIENCE)) {
                    throw new BenchmarkFailed("Not all bare sockets were read");
                }
                milliseconds[i] = (double) (connections.events().get(i).lastMillis() - began) * listeners / sockets;
            }
        }
        return Series.of(milliseconds);
    }
}
