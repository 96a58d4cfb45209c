package io.scrutineer.local;

import io.scrutineer.local.cases.PublicApis;
import io.scrutineer.local.identity.LocalIssuer;
import io.scrutineer.local.platform.Platform;
import io.scrutineer.local.platform.Ports;
import io.scrutineer.local.platform.Progress;
import io.scrutineer.local.platform.StartFailed;
import io.scrutineer.local.platform.Waiting;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The platform and the three services, started together and stopped in order. */
public final class LocalSystem implements Ending.Part {
    private static final Duration WATCH = Duration.ofMillis(300);

    private final Platform platform;
    private final LocalIssuer issuer = LocalIssuer.create();
    private final Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);

    private LocalSystem(Platform platform, Map<Service, Integer> ports, Surroundings surroundings) {
        this.platform = platform;
        ports.forEach((service, port) -> services.put(
                service, new ServiceProcess(service, port, platform, surroundings.over(issuer.settings()))));
    }

    /** Starts the services on their own ports or on others, and returns when all are ready; or nothing is left. */
    public static LocalSystem start(Path dataDirectory, Map<Service, Integer> ports, Path logs, Progress progress) {
        return start(dataDirectory, ports, Surroundings.usual(logs), progress);
    }

    /** As above, with settings of the services that are not the usual ones. */
    public static LocalSystem start(
            Path dataDirectory, Map<Service, Integer> ports, Surroundings surroundings, Progress progress) {
        Platform platform = Platform.start(dataDirectory, surroundings.logs(), progress);
        LocalSystem system = new LocalSystem(platform, ports, surroundings);
        try {
            system.startServices(progress);
            return system;
        } catch (RuntimeException failed) {
            system.close();
            throw failed;
        }
    }

    public Platform platform() {
        return platform;
    }

    /** Whose tokens the services trust. */
    public LocalIssuer issuer() {
        return issuer;
    }

    public ServiceProcess service(Service service) {
        ServiceProcess process = services.get(service);
        if (process == null) {
            throw new IllegalArgumentException(service + " is no part of this system.");
        }
        return process;
    }

    /** Another build of a service, on the same data as the service itself and on a free port; whoever has it starts and stops it. */
    public ServiceProcess beside(Service service, String directory, Surroundings surroundings) {
        return new ServiceProcess(service, directory, Ports.free(), platform, surroundings.over(issuer.settings()));
    }

    public Collection<ServiceProcess> services() {
        return services.values();
    }

    /** The public APIs, for a client that goes on trying for so long while a service is away. */
    public PublicApis apis(Duration patience) {
        return new PublicApis(
                service(Service.INSPECTION).uri(),
                service(Service.GRADING).uri(),
                service(Service.PUBLICATION).uri(),
                issuer,
                patience);
    }

    /** Whether a part has ended by itself, or does so in the next moment. */
    boolean isEnding() {
        return Waiting.until(WATCH, () -> endedPart().isPresent());
    }

    /** Waits until a part ends by itself, and gives its last words. */
    String awaitEndOfAPart() {
        while (true) {
            Optional<String> ended = endedPart();
            if (ended.isPresent()) {
                return ended.get();
            }
            Waiting.pause(WATCH);
        }
    }

    /** The last words of a part that ended by itself. */
    Optional<String> endedPart() {
        return services.values().stream()
                .flatMap(service -> service.ended().stream())
                .findFirst()
                .or(platform::endedPart);
    }

    /** Stops the services first and the platform last. */
    @Override
    public void close() {
        stopServices();
        platform.close();
    }

    /** Stops the services, and drops the platform with its data. */
    void discard() {
        stopServices();
        platform.discard();
    }

    private void stopServices() {
        List<CompletableFuture<Void>> stops = services.values().stream()
                .map(service -> CompletableFuture.runAsync(service::stop))
                .toList();
        stops.forEach(CompletableFuture::join);
    }

    private void startServices(Progress progress) {
        services.values().forEach(ServiceProcess::start);
        List<CompletableFuture<Void>> starts = services.values().stream()
                .map(service -> CompletableFuture.runAsync(
                        () -> progress.timed(service.service().title(), service::waitReady)))
                .toList();
        try {
            starts.forEach(CompletableFuture::join);
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof StartFailed cause ? cause : failed;
        }
    }
}
