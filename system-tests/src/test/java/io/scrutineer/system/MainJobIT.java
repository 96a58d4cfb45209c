package io.scrutineer.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.scrutineer.local.Service;
import io.scrutineer.local.platform.Ports;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ./run promises to somebody who has just cloned the repository. */
class MainJobIT {
    private static final URI PUBLICATION = URI.create("http://localhost:8083");
    private static final String UP = "Everything stays up until Ctrl-C.";

    private final List<RunCommand> runs = new ArrayList<>();

    @TempDir
    Path directory;

    @BeforeAll
    static void isBuilt() throws IOException {
        RunCommand.nothingIsToBeBuilt();
    }

    @BeforeEach
    void portsAreFree() {
        assertThat(Service.usualPorts().values())
                .filteredOn(port -> !Ports.isFree(port))
                .as("ports that ./run needs and another program has: stop that program and test again")
                .isEmpty();
    }

    @AfterEach
    void nothingStaysOfAFailedTest() {
        runs.forEach(RunCommand::destroy);
    }

    @Test
    void theFiveCasesComeOutAsPublished() throws IOException {
        Path results = directory.resolve("results.json");

        RunCommand run = run("once", "--once", "--results", results.toString());

        assertThat(run.awaitEnd()).as(run.output()).isZero();
        ResultsFile.read(results).requireAsPublished();
        assertThat(run.residentMegabytes()).hasSize(3).allSatisfy(size -> assertThat(size)
                .isBetween(1, 300));
        assertNothingIsLeftOf(run);
    }

    @Test
    void aSecondRunOnTheSameDataChangesNothing() throws IOException {
        Map<String, JsonNode> first = reportsOfARunWithData("first");
        Map<String, JsonNode> second = reportsOfARunWithData("second");

        assertThat(first).hasSize(5);
        assertThat(second).isEqualTo(first);
    }

    @Test
    void ctrlCDuringTheStartLeavesNothingBehind() throws IOException {
        RunCommand run = run("interrupted");
        run.awaitOutput("Kafka");

        assertThat(run.interrupt()).isNotZero();

        assertNothingIsLeftOf(run);
    }

    @Test
    void aPortInUseIsSaidInOneLine() throws IOException {
        try (ServerSocket other = new ServerSocket(8082)) {
            RunCommand run = run("port-in-use", "--once");

            assertThat(run.awaitEnd()).isNotZero();
            assertThat(run.output().lines()).singleElement().asString().contains("" + other.getLocalPort());
            assertThat(run.leftBehind()).isEmpty();
        }
    }

    @Test
    void helpSaysEveryOption() throws IOException {
        RunCommand run = run("help", "--help");

        assertThat(run.awaitEnd()).isZero();
        assertThat(run.output()).contains("--once", "--results FILE", "--data DIR", "--help");
    }

    private RunCommand run(String name, String... arguments) throws IOException {
        RunCommand run = RunCommand.start(name, arguments);
        runs.add(run);
        return run;
    }

    private Map<String, JsonNode> reportsOfARunWithData(String name) throws IOException {
        RunCommand run = run(name, "--data", directory.resolve("data").toString());
        run.awaitOutput(UP);
        Map<String, JsonNode> reports = PublicReports.wholeOf(PUBLICATION);
        run.interrupt();
        assertNothingIsLeftOf(run);
        return reports;
    }

    /** A guard gives its process ten seconds to end by itself, and then kills it. */
    private void assertNothingIsLeftOf(RunCommand run) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(run.leftBehind()).as("processes left behind").isEmpty());
        portsAreFree();
    }
}
