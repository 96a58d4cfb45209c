package io.scrutineer.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.scrutineer.local.LocalSystem;
import io.scrutineer.local.Service;
import io.scrutineer.local.Surroundings;
import io.scrutineer.local.identity.TokenFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walk-through of the documentation, command by command on the real system: what it says comes out does. */
class WalkthroughIT {

    private static final Path DOCUMENT = Path.of("..", "docs", "walkthrough.md");
    private static final Pattern FENCED = Pattern.compile("(?ms)^```(sh|text)\n(.*?)^```$");
    private static final String END = "--- end of a step ---";

    @TempDir
    Path directory;

    @Test
    void every_command_prints_what_the_document_says() throws Exception {
        assumeTrue(hasCurl(), "the walk-through is written for curl, which is not here");
        Surroundings surroundings = new Surroundings(Path.of("target", "walkthrough"), Map.of());
        try (LocalSystem system =
                LocalSystem.start(directory.resolve("data"), Service.freePorts(), surroundings, (part, took) -> {})) {
            TokenFile.write(directory.resolve("tokens.sh"), system);
            List<Step> steps = steps();
            List<String> printed = List.of(run(script(steps)).split(END + "\n", -1));
            for (int i = 0; i < steps.size(); i++) {
                assertThat(i < printed.size() ? printed.get(i) : "nothing")
                        .as(steps.get(i).commands())
                        .isEqualTo(steps.get(i).output());
            }
        }
    }

    /** Commands, and what they print. */
    private record Step(String commands, String output) {}

    private static List<Step> steps() throws IOException {
        List<Step> steps = new ArrayList<>();
        for (MatchResult block :
                FENCED.matcher(Files.readString(DOCUMENT)).results().toList()) {
            if (block.group(1).equals("sh")) {
                steps.add(new Step(block.group(2), ""));
            } else {
                Step commands = steps.remove(steps.size() - 1);
                steps.add(new Step(commands.commands(), block.group(2)));
            }
        }
        assertThat(steps).hasSizeGreaterThan(10);
        return steps;
    }

    private static String script(List<Step> steps) {
        StringBuilder script = new StringBuilder("set -eu\n");
        steps.forEach(step ->
                script.append(step.commands()).append("echo '").append(END).append("'\n"));
        return script.toString();
    }

    private String run(String script) throws IOException, InterruptedException {
        Path output = directory.resolve("output.txt");
        Process shell = new ProcessBuilder("sh", "-c", script)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = shell.waitFor(10, TimeUnit.MINUTES);
        shell.descendants().forEach(ProcessHandle::destroy);
        shell.destroy();
        assertThat(ended).as("it ends, after " + Files.readString(output)).isTrue();
        return Files.readString(output);
    }

    private static boolean hasCurl() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, "curl")));
    }
}
