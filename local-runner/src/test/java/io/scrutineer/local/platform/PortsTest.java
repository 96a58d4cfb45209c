package io.scrutineer.local.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {
    @TempDir
    Path data;

    @RepeatedTest(20)
    void noTwoPartsGetTheSamePort() {
        Ports ports = Ports.of(data);

        assertThat(Set.of(ports.postgres(), ports.kafka(), ports.kafkaController()))
                .hasSize(3);
    }

    @Test
    void aPortThatIsTakenAfterItWasChosenIsReplaced() throws IOException {
        try (Thief thief = new Thief(data);
                Platform platform = Platform.start(data, data.resolve("logs"), thief)) {
            assertThat(thief.port()).isPositive();
            assertThat(platform.bootstrapServers()).doesNotEndWith(":" + thief.port());
            assertThat(platform.kafka().isAlive()).isTrue();
        }
    }

    @Test
    void aPortIsFreeWhileOtherProcessesStart() {
        CompletableFuture<Void> starts = CompletableFuture.runAsync(PortsTest::startManyProcesses);
        int taken = 0;
        while (!starts.isDone()) {
            taken += Ports.isFree(Ports.free()) ? 0 : 1;
        }

        assertThat(starts).isCompleted();
        assertThat(taken).isZero();
    }

    private static void startManyProcesses() {
        try {
            for (int process = 0; process < 200; process++) {
                new ProcessBuilder("true").start().waitFor();
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes Kafka's port just before Kafka does, once. */
    private static final class Thief implements Progress, AutoCloseable {
        private final Path data;
        private @Nullable ServerSocket taken;

        Thief(Path data) {
            this.data = data;
        }

        @Override
        public void timed(String part, Runnable start) {
            if (part.equals("Kafka") && taken == null) {
                try (var reader = Files.newBufferedReader(data.resolve("ports.properties"))) {
                    Properties ports = new Properties();
                    ports.load(reader);
                    taken = new ServerSocket(
                            Integer.parseInt(ports.getProperty("kafka")), 1, InetAddress.getLoopbackAddress());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            Progress.super.timed(part, start);
        }

        @Override
        public void ready(String part, Duration took) {
            // nobody is told
        }

        int port() {
            return Objects.requireNonNull(taken, "Kafka was not started").getLocalPort();
        }

        @Override
        public void close() throws IOException {
            Objects.requireNonNull(taken, "Kafka was not started").close();
        }
    }
}
