package io.scrutineer.local;

import io.scrutineer.local.platform.Directories;
import io.scrutineer.local.platform.StartFailed;
import io.scrutineer.local.platform.TemporaryData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a run keeps its data and its logs. The logs stay, so that a failed run can be understood. */
record Workspace(Path data, Path logs, @Nullable TemporaryData temporary) implements Ending.Part {
    private static final long MEGABYTE = 1_000_000;
    private static final long NEEDED = 1_000 * MEGABYTE;
    private static final long LEFT_OVER = 20 * MEGABYTE;

    static Workspace of(Options options) {
        Path data = options.data();
        Workspace workspace = data == null ? temporaryWorkspace() : new Workspace(data, data.resolve("logs"), null);
        try {
            workspace.checkSpace(NEEDED);
            return workspace;
        } catch (StartFailed full) {
            workspace.close();
            throw full;
        }
    }

    /** Whether the data go with the run. */
    boolean isTemporary() {
        return temporary != null;
    }

    @Override
    public void close() {
        if (temporary != null) {
            temporary.close();
        }
    }

    private static Workspace temporaryWorkspace() {
        TemporaryData temporary = TemporaryData.create();
        return new Workspace(temporary.directory(), freshLogs(), temporary);
    }

    private static Path freshLogs() {
        Path logs = ServiceJvm.projectDirectory().resolve("target/logs");
        try {
            Directories.delete(logs);
            return logs;
        } catch (IOException e) {
            throw new StartFailed("Cannot replace the logs in " + logs + ": " + e, e);
        }
    }

    /** Fails when the disk has run full, which is then why other things fail. */
    void checkNotFull() {
        checkSpace(LEFT_OVER);
    }

    private void checkSpace(long needed) {
        try {
            Files.createDirectories(data);
            long free = Files.getFileStore(data).getUsableSpace();
            if (free < needed) {
                throw new StartFailed("Only " + free / MEGABYTE + " MB are free for " + data + ", and "
                        + needed / MEGABYTE + " MB are needed: free some, or name another directory with --data.");
            }
        } catch (IOException e) {
            throw new StartFailed("Cannot write to " + data + ": " + e, e);
        }
    }
}
