package io.scrutineer.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.scrutineer.local.LocalSystem;
import io.scrutineer.local.Service;
import io.scrutineer.local.ServiceProcess;
import io.scrutineer.local.cases.Case;
import io.scrutineer.local.cases.CasePlayer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the publication-service around the moments of embargoes: each comes once, not before its time, and is never lost. */
class EmbargoKilledIT {
    private static final Path LOGS = Path.of("target", "embargo-killed");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** A second or so; where the machine is busy with other tests, as long as the restart has taken. */
    private static final Duration SOON = Duration.ofSeconds(2);

    private static final int WHILE_AWAY = 3;
    private static final int AT_THE_MOMENT = 4;
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    /** Give one with -Dseed to have the same inspections and the same moments of the kills again. */
    private final long seed = Long.getLong("seed", System.currentTimeMillis());

    private final Random random = new Random(seed);
    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path data;

    @Test
    void momentComesOnceAndNotBeforeItsTimeThoughTheServiceIsKilledAroundIt() {
        List<Case> inspections = SmallInspections.draw(WHILE_AWAY + AT_THE_MOMENT, random);
        try (LocalSystem system = LocalSystem.start(data, Service.freePorts(), LOGS, (part, took) -> {})) {
            CasePlayer player = new CasePlayer(system.apis(PATIENCE));
            inspections.forEach(inspection -> approve(player, inspection));
            ServiceProcess publication = system.service(Service.PUBLICATION);

            momentPasses(player, publication, inspections.subList(0, WHILE_AWAY));
            for (Case inspection : inspections.subList(WHILE_AWAY, inspections.size())) {
                killAtTheMoment(player, publication, inspection);
            }

            Outcome outcome = Outcome.of(system);
            List<String> all = inspections.stream().map(Case::inspectionId).toList();
            outcome.journal().requireWholeStories(all);
            assertThat(outcome.reports().keySet()).containsExactlyInAnyOrderElementsOf(all);
            assertThat(outcome.reports().values()).as("versions, seed " + seed).allSatisfy(report -> assertThat(
                            report.path("version").asInt())
                    .isEqualTo(1));
            assertThat(outcome.journal().deadLetters()).isEmpty();
        }
    }

    private static void approve(CasePlayer player, Case inspection) {
        player.plan(inspection);
        player.recordFieldwork(inspection);
        player.completeFieldwork(inspection);
        player.confirmGrades(inspection);
        player.approve(inspection);
    }

    /** Killed before the moment and started after it: public at once. */
    private void momentPasses(CasePlayer player, ServiceProcess publication, List<Case> inspections) {
        Instant moment = momentIn(Duration.ofSeconds(10));
        inspections.forEach(inspection -> player.schedule(inspection, moment));
        assertThat(Instant.now()).isBefore(moment);
        inspections.forEach(inspection ->
                assertThat(report(publication, inspection).statusCode()).isEqualTo(NOT_FOUND));
        publication.kill9();
        awaitMoment(moment.plusSeconds(1));
        Restart restart = Restart.of(publication);
        inspections.forEach(inspection -> awaitPublic(publication, inspection, moment, restart));
    }

    /** Killed within a blink of the moment, before it or after it. */
    private void killAtTheMoment(CasePlayer player, ServiceProcess publication, Case inspection) {
        Instant moment = momentIn(Duration.ofSeconds(6));
        player.schedule(inspection, moment);
        Instant kill = moment.plusMillis(random.nextInt(-50, 250));
        while (Instant.now().isBefore(kill)) {
            int status = report(publication, inspection).statusCode();
            assertThat(status == NOT_FOUND || !Instant.now().isBefore(moment))
                    .as("%d before the moment, seed %d", status, seed)
                    .isTrue();
        }
        publication.kill9();
        awaitPublic(publication, inspection, moment, Restart.of(publication));
    }

    /** When the service was ready again, and by how much that may delay what is due. */
    private record Restart(Instant ready, Duration delay) {

        static Restart of(ServiceProcess service) {
            Instant began = Instant.now();
            service.restart();
            Instant ready = Instant.now();
            Duration took = Duration.between(began, ready);
            return new Restart(ready, took.compareTo(SOON) > 0 ? took : SOON);
        }
    }

    private void awaitPublic(ServiceProcess publication, Case inspection, Instant moment, Restart restart) {
        await("a public report of " + inspection.name())
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> report(publication, inspection).statusCode() == OK);
        Instant publishedAt = Instant.parse(
                json(report(publication, inspection)).path("publishedAt").asText());
        assertThat(publishedAt)
                .as("public, ready at %s, seed %d", restart.ready(), seed)
                .isAfterOrEqualTo(moment)
                .isBefore(restart.ready().plus(restart.delay()));
    }

    private static Instant momentIn(Duration time) {
        return Instant.now().plus(time).truncatedTo(ChronoUnit.MILLIS);
    }

    private static void awaitMoment(Instant moment) {
        await().atMost(PATIENCE).until(() -> !Instant.now().isBefore(moment));
    }

    private HttpResponse<String> report(ServiceProcess publication, Case inspection) {
        URI address = publication.uri().resolve("/v1/reports/" + inspection.inspectionId());
        try {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
