package io.scrutineer.local.platform;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A Kafka broker of our own, its own controller, in a JVM of its own. */
public final class KafkaBroker {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path directory;
    private final Path log;
    private final Path ready;
    private final Orphan orphan;
    private final Ports ports;
    private @Nullable ChildProcess broker;

    KafkaBroker(Path dataDirectory, Path logs, Ports ports) {
        this.directory = dataDirectory.resolve("kafka");
        this.log = logs.resolve("kafka.log");
        this.ready = dataDirectory.resolve("kafka.ready");
        this.orphan = new Orphan(dataDirectory.resolve("kafka.pid"));
        this.ports = ports;
    }

    /** Starts it on its data and its port, the first time and after any end of the broker. */
    public void start() {
        orphan.stop(StopSignal.TERM);
        Ports.checkFree(ports.kafka(), "Kafka");
        Ports.checkFree(ports.kafkaController(), "Kafka's controller");
        ChildProcess started = ChildProcess.start(command(writtenSettings()), Map.of(), log);
        broker = started;
        orphan.remember(started.pid());
        Waiting.until(PATIENCE, () -> Files.exists(ready) || !started.isAlive());
        if (!Files.exists(ready)) {
            kill9();
            throw new StartFailed("Kafka did not start: " + started.lastWords());
        }
    }

    public void stop() {
        if (broker != null) {
            broker.stop();
        }
    }

    /** SIGKILL, as at a power cut of the broker's machine. */
    public void kill9() {
        if (broker != null) {
            broker.kill9();
        }
    }

    Optional<String> ended() {
        return broker == null ? Optional.empty() : broker.end("Kafka");
    }

    public boolean isAlive() {
        return broker != null && broker.isAlive();
    }

    public long pid() {
        if (broker == null) {
            throw new IllegalStateException("Kafka was not started.");
        }
        return broker.pid();
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + ports.kafka();
    }

    private Path writtenSettings() {
        Path file = directory.resolveSibling("kafka.properties");
        try {
            Files.deleteIfExists(ready);
            Files.writeString(file, KafkaSettings.forBroker(directory, ports));
            return file;
        } catch (IOException e) {
            throw new StartFailed("Cannot write " + file + ": " + e, e);
        }
    }

    private List<String> command(Path settings) {
        String classPath = ModuleFiles.classes() + File.pathSeparator + ModuleFiles.brokerLibraries() + "/*";
        return new JavaCommand()
                .options("-Xms64m", "-Xmx256m", "-XX:ReservedCodeCacheSize=64m")
                .options("-cp", classPath, BrokerMain.class.getName(), settings.toString(), ready.toString())
                .words();
    }
}
