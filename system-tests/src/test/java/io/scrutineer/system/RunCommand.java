package io.scrutineer.system;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The command ./run as somebody at a terminal starts it, sees it and ends it. */
final class RunCommand {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration SECONDS = Duration.ofSeconds(60);
    private static final Pattern RESIDENT = Pattern.compile("-service (\\d+) MB");

    private final Process process;
    private final Path output;
    private final Set<ProcessHandle> seen = new LinkedHashSet<>();

    private RunCommand(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static RunCommand start(String name, String... arguments) throws IOException {
        Path output = Files.createDirectories(Path.of("target", "main-job")).resolve(name + ".txt");
        List<String> command = new ArrayList<>(terminal());
        command.add("./run");
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        // What spares the other tests time is not what somebody at a terminal has.
        builder.environment().remove("JDK_JAVA_OPTIONS");
        return new RunCommand(builder.start(), output);
    }

    /** The build that runs these tests has packaged everything just now: ./run need not do it again. */
    static void nothingIsToBeBuilt() throws IOException {
        Path built = Files.createDirectories(ROOT.resolve("target")).resolve("run-built");
        if (!Files.exists(built)) {
            Files.createFile(built);
        }
        Files.setLastModifiedTime(built, FileTime.from(Instant.now()));
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    void awaitOutput(String text) {
        await("the output \"" + text + "\"")
                .atMost(PATIENCE)
                .failFast(() -> !process.isAlive() && !output().contains(text))
                .until(() -> watch() && output().contains(text));
    }

    /** What it says of the services' memory. */
    List<Integer> residentMegabytes() throws IOException {
        return RESIDENT.matcher(output())
                .results()
                .map(service -> Integer.valueOf(service.group(1)))
                .toList();
    }

    /** Its exit code, at its own end. */
    int awaitEnd() {
        return awaitEnd(PATIENCE);
    }

    /** Ctrl-C: the terminal sends SIGINT to every process in its foreground. Its exit code, in seconds. */
    int interrupt() throws IOException {
        watch();
        List<String> kill = new ArrayList<>(List.of("kill", "-INT"));
        seen.stream().filter(ProcessHandle::isAlive).forEach(one -> kill.add(Long.toString(one.pid())));
        new ProcessBuilder(kill).start();
        return awaitEnd(SECONDS);
    }

    /** The processes that it started, directly or not, and that are still there. */
    List<ProcessHandle.Info> leftBehind() {
        return seen.stream()
                .filter(ProcessHandle::isAlive)
                .map(ProcessHandle::info)
                .toList();
    }

    /** Makes an end of it, whatever became of the test. */
    void destroy() {
        process.destroy();
        awaitEnd(SECONDS);
    }

    private int awaitEnd(Duration patience) {
        await("the end of ./run").atMost(patience).until(() -> watch() && !process.isAlive());
        return process.exitValue();
    }

    /** A process whose parent has ended is nobody's descendant any more, so it has to be seen before. */
    private boolean watch() {
        seen.add(process.toHandle());
        process.descendants().forEach(seen::add);
        return true;
    }

    /** A build in the background ignores SIGINT, and so would all that it starts. */
    private static List<String> terminal() {
        return Files.exists(Path.of("/proc/self")) ? List.of("env", "--default-signal=INT") : List.of();
    }
}
