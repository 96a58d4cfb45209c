package io.scrutineer.local;

import io.scrutineer.local.platform.JavaCommand;
import io.scrutineer.local.platform.StartFailed;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The command that runs a service, with the one place for the options of its JVM. */
final class ServiceJvm {
    /** Small enough for 300 MB resident each; both compilers, as throughput counts. */
    private static final String[] OPTIONS = {
        "-Xms64m",
        "-Xmx160m",
        "-XX:MaxMetaspaceSize=160m",
        "-XX:ReservedCodeCacheSize=64m",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:-UsePerfData",
        // What the compilers leave goes back to the system; older releases of Java 17 can not do that.
        "-XX:+IgnoreUnrecognizedVMOptions",
        "-XX:TrimNativeHeapInterval=2000"
    };

    /** A batch of events of 50 KB fits in, so that it is gone before it outlives the young generation (ADR 43). */
    private static final String[] ROOM_FOR_BATCHES = {
        "-XX:NewRatio=1", "-XX:SurvivorRatio=4", "-XX:TargetSurvivorRatio=90"
    };

    /** What requests leave behind is collected a third less often; everybody waits meanwhile (ADR 37). */
    private static final String[] ROOM_FOR_REQUESTS = {"-XX:NewRatio=1"};

    private ServiceJvm() {}

    static List<String> command(Service service, Path jar) {
        return new JavaCommand()
                .options(OPTIONS)
                .options(room(service))
                .options("-jar", jar.toString())
                .words();
    }

    private static String[] room(Service service) {
        return switch (service) {
            case INSPECTION -> ROOM_FOR_REQUESTS;
            case GRADING -> ROOM_FOR_BATCHES;
            case PUBLICATION -> new String[0];
        };
    }

    /** What the build made in a directory of the project. */
    static Path jar(String directory) {
        Path jar = projectDirectory().resolve(directory).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new StartFailed(jar + " is missing: build it with ./mvnw -DskipTests package.");
        }
        return jar;
    }

    /** The classes are in local-runner/target/classes or in a jar beside that directory. */
    static Path projectDirectory() {
        try {
            Path classes = Path.of(ServiceJvm.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return classes.resolve("../../..").normalize();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The classes of the local runner are not in files.", e);
        }
    }
}
