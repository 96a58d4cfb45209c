package io.scrutineer.local;

import io.scrutineer.local.platform.ChildProcess;
import io.scrutineer.local.platform.Platform;
import io.scrutineer.local.platform.Ports;
import io.scrutineer.local.platform.StartFailed;
import io.scrutineer.local.platform.Waiting;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One service as a process of its own, that can be stopped, killed and started again. */
public final class ServiceProcess {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Cases and benchmarks come all from one address, and as fast as they can. */
    private static final String NO_LIMIT = "100000000";

    private final Service service;
    private final String directory;
    private final int port;
    private final Platform platform;
    private final Path log;
    private final Map<String, String> settings;
    private @Nullable ChildProcess process;

    ServiceProcess(Service service, int port, Platform platform, Surroundings surroundings) {
        this(service, service.title(), port, platform, surroundings);
    }

    /** As another build of the service, in a directory of the project. */
    ServiceProcess(Service service, String directory, int port, Platform platform, Surroundings surroundings) {
        this.service = service;
        this.directory = directory;
        this.port = port;
        this.platform = platform;
        this.log = surroundings.logs().resolve(service.title() + ".log");
        this.settings = surroundings.settings();
    }

    /** Starts it, without waiting until it is ready. */
    public void start() {
        if (!Ports.isFree(port)) {
            throw new StartFailed("Port " + port + " of " + service.title() + " is in use: stop what uses it.");
        }
        process = ChildProcess.start(ServiceJvm.command(service, ServiceJvm.jar(directory)), environment(), log);
    }

    /** Waits until it says that it takes requests. */
    public void waitReady() {
        ChildProcess started = started();
        boolean ready = Waiting.until(PATIENCE, () -> Health.isReady(uri()) || !started.isAlive());
        if (!started.isAlive()) {
            throw new StartFailed(service.title() + " did not start: " + started.lastWords());
        }
        if (!ready) {
            throw new StartFailed(service.title() + " is not ready after " + PATIENCE.toSeconds() + " s; it said last: "
                    + started.lastWords());
        }
    }

    public void restart() {
        start();
        waitReady();
    }

    public void stop() {
        if (process != null) {
            process.stop();
        }
    }

    public void kill9() {
        started().kill9();
    }

    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    public long pid() {
        return started().pid();
    }

    /** The memory that it holds now, in bytes. */
    public long rssBytes() {
        return ResidentMemory.bytes(started().pid());
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public Service service() {
        return service;
    }

    Optional<String> ended() {
        return started().end(service.title());
    }

    private ChildProcess started() {
        if (process == null) {
            throw new IllegalStateException(service.title() + " was not started.");
        }
        return process;
    }

    /** Only this machine reaches it. */
    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(Map.of(
                "DATABASE_URL", platform.jdbcUrl(service.database()),
                "DATABASE_USER", platform.serviceUser(service.database()),
                "DATABASE_PASSWORD", platform.serviceUser(service.database()),
                "KAFKA_BOOTSTRAP_SERVERS", platform.bootstrapServers(),
                "AUDIT_SIGNING_KEY", platform.auditSigningKey(),
                "HTTP_PORT", Integer.toString(port),
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "PUBLIC_URL", "http://localhost:" + port,
                "MALLOC_ARENA_MAX", "2"));
        environment.put("LIMITS_CLIENT_QUOTA", NO_LIMIT);
        environment.put("LIMITS_ADDRESS_QUOTA", NO_LIMIT);
        environment.putAll(settings);
        return environment;
    }
}
