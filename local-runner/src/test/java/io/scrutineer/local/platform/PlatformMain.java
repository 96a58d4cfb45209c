package io.scrutineer.local.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A JVM that starts the platform, says so with a file, and then waits to be killed. */
final class PlatformMain {
    private PlatformMain() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path data = Path.of(arguments[0]);
        Platform.start(data);
        Files.createFile(data.resolve("up"));
        Thread.currentThread().join();
    }
}
