package io.scrutineer.local.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphanTest {
    @TempDir
    Path directory;

    private Process sleeper;

    @BeforeEach
    void startSleeper() throws IOException {
        sleeper = new ProcessBuilder("sleep", "300").start();
    }

    @AfterEach
    void endSleeper() {
        sleeper.destroyForcibly();
    }

    @Test
    void aProcessThatAnEarlierRunLeftIsStopped() throws InterruptedException {
        Path file = directory.resolve("sleeper.pid");
        new Orphan(file).remember(sleeper.pid());

        new Orphan(file).stop(StopSignal.TERM);

        assertThat(sleeper.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aStrangerThatGotTheSameIdSinceIsLeftAlone() throws IOException {
        Path file = directory.resolve("sleeper.pid");
        Files.writeString(file, sleeper.pid() + " 1480000000000");

        new Orphan(file).stop(StopSignal.TERM);

        assertThat(sleeper.isAlive()).isTrue();
    }

    @Test
    void whatAPowerCutLeftOfTheFileStopsNobody() throws IOException {
        Path file = directory.resolve("sleeper.pid");
        for (String half : List.of("", "4", sleeper.pid() + " ")) {
            Files.writeString(file, half);
            new Orphan(file).stop(StopSignal.TERM);
        }
        assertThat(sleeper.isAlive()).isTrue();
    }

    @Test
    void nothingIsLeftRunningWhenTheStartingJvmIsKilled() throws IOException, InterruptedException {
        Process starter = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PlatformMain.class.getName(),
                        directory.toString())
                .inheritIO()
                .start();
        await().atMost(3, TimeUnit.MINUTES).until(() -> Files.exists(directory.resolve("up")));
        List<ProcessHandle> parts = starter.descendants().toList();
        assertThat(commands(parts)).anyMatch(command -> command.contains("postgres"));
        assertThat(commands(parts)).anyMatch(command -> command.contains("java"));

        starter.destroyForcibly().waitFor();

        await().atMost(60, TimeUnit.SECONDS).until(() -> parts.stream().noneMatch(ProcessHandle::isAlive));
    }

    private static Stream<String> commands(List<ProcessHandle> processes) {
        return processes.stream().map(process -> process.info().command().orElse(""));
    }
}
