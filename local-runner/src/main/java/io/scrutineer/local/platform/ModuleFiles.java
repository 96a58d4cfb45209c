package io.scrutineer.local.platform;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where this module's build left its files. Its classes are in target/local-runner.jar or, in the
 * tests of a multi-module build, in target/classes: what they need is beside them.
 */
final class ModuleFiles {
    private ModuleFiles() {}

    /** The jar or the directory of the classes. */
    static Path classes() {
        try {
            return Path.of(ModuleFiles.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The classes of the local runner are not in files.", e);
        }
    }

    /** The directory with Kafka's own libraries. */
    static Path brokerLibraries() {
        Path libraries = target().resolve("broker-lib");
        if (!Files.isDirectory(libraries)) {
            throw new StartFailed("Kafka is not in " + libraries + ": run ./mvnw -pl local-runner package.");
        }
        return libraries;
    }

    /** The directory into which PostgreSQL is unpacked once. */
    static Path postgresBinaries() {
        return target().resolve("postgres");
    }

    private static Path target() {
        return classes().resolveSibling("");
    }
}
