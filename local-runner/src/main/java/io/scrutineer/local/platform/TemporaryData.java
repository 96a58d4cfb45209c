package io.scrutineer.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A data directory that goes with its run, and at the latest with the next one. */
public final class TemporaryData implements AutoCloseable {
    private static final String PREFIX = "scrutineer-run-";
    private static final Logger LOG = System.getLogger(TemporaryData.class.getName());

    private final Path directory;

    private TemporaryData(Path directory) {
        this.directory = directory;
    }

    /** Creates one, and deletes those that killed runs could not delete. */
    public static TemporaryData create() {
        try {
            deleteAbandoned();
            return new TemporaryData(Files.createTempDirectory(PREFIX));
        } catch (IOException e) {
            throw new StartFailed("Cannot create a directory for temporary data: " + e, e);
        }
    }

    public Path directory() {
        return directory;
    }

    @Override
    public void close() {
        try {
            Directories.delete(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where its processes are still ending, or another run does the same, that is left to the next run. */
    private static void deleteAbandoned() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (DirectoryStream<Path> directories = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (Path directory : directories) {
                deleteIfAbandoned(directory);
            }
        }
    }

    private static void deleteIfAbandoned(Path directory) {
        try {
            if (DataLock.isAbandoned(directory)) {
                Directories.delete(directory);
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "Not deleted yet: " + directory, e);
        }
    }
}
