package io.scrutineer.local.platform;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps two runs off one data directory. The operating system lets go of it however the run ends,
 * so whoever holds it may take every process that an earlier run left there for an orphan.
 */
final class DataLock implements AutoCloseable {
    /** Asked first: a process loses its lock as soon as it closes the file a second time. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private DataLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static DataLock take(Path directory) {
        try {
            Files.createDirectories(directory);
            Path file = directory.toRealPath().resolve("lock");
            if (!HELD_HERE.add(file)) {
                throw inUse(directory);
            }
            FileChannel channel = FileChannel.open(file, CREATE, WRITE);
            if (channel.tryLock() == null) {
                HELD_HERE.remove(file);
                channel.close();
                throw inUse(directory);
            }
            return new DataLock(file, channel);
        } catch (IOException e) {
            throw new StartFailed("Cannot write to " + directory + ": " + e, e);
        }
    }

    /** Whether a run had the directory, and none has it now. */
    static boolean isAbandoned(Path directory) throws IOException {
        Path file = directory.toRealPath().resolve("lock");
        if (HELD_HERE.contains(file) || !Files.isWritable(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, WRITE)) {
            return channel.tryLock() != null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
            HELD_HERE.remove(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StartFailed inUse(Path directory) {
        return new StartFailed("Another run uses the data in " + directory + ": stop it, or name another directory.");
    }
}
