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
    private static final long NEEDED = 1_000_000_000;

    static Workspace of(Options options) {
        Path data = options.data();
        Workspace workspace = data == null ? temporaryWorkspace() : new Workspace(data, data.resolve("logs"), null);
        workspace.checkSpace();
        return workspace;
    }

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
            throw new StartFailed("Cannot replace the logs in " + logs + ": " + e.getMessage(), e);
        }
    }

    private void checkSpace() {
        try {
            Files.createDirectories(data);
            long free = Files.getFileStore(data).getUsableSpace();
            if (free < NEEDED) {
                throw new StartFailed("Only " + free / 1_000_000 + " MB are free for " + data + ", and "
                        + NEEDED / 1_000_000 + " MB are needed: free some, or name another directory with --data.");
            }
        } catch (IOException e) {
            throw new StartFailed("Cannot write to " + data + ": " + e.getMessage(), e);
        }
    }
}
