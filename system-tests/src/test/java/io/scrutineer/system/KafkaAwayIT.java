package io.scrutineer.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.scrutineer.local.LocalSystem;
import io.scrutineer.local.Service;
import io.scrutineer.local.ServiceProcess;
import io.scrutineer.local.cases.Case;
import io.scrutineer.local.cases.CasePlayer;
import io.scrutineer.local.platform.Platform;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kafka goes away for a while: what does not need it goes on, and what was to be sent is sent when it is back. */
class KafkaAwayIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Clients see within two seconds that their broker is gone. */
    private static final Duration AWAY = Duration.ofSeconds(6);

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    Path data;

    @Test
    void servicesStayReadyWithoutKafkaAndSendWhatTheyOweWhenItIsBack() {
        Case inspection = SmallInspections.draw(1, new Random(7)).get(0);
        try (LocalSystem system =
                LocalSystem.start(data, Service.freePorts(), Path.of("target", "kafka-away"), (part, took) -> {})) {
            Platform platform = system.platform();
            CasePlayer player = new CasePlayer(system.apis(PATIENCE));
            player.plan(inspection);
            player.recordFieldwork(inspection);

            platform.kafka().stop();
            player.completeFieldwork(inspection);
            await().during(AWAY).atMost(AWAY.multipliedBy(2)).untilAsserted(() -> system.services()
                    .forEach(KafkaAwayIT::assertReadyAndAlive));

            platform.kafka().start();
            player.confirmGrades(inspection);
        }
    }

    private static void assertReadyAndAlive(ServiceProcess service) {
        for (String probe : List.of("ready", "live")) {
            assertThat(status(service, probe))
                    .as(probe + ": " + service.service().title())
                    .isEqualTo(200);
        }
    }

    private static int status(ServiceProcess service, String probe) {
        HttpRequest request = HttpRequest.newBuilder(service.uri().resolve("/q/health/" + probe))
                .build();
        try {
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
