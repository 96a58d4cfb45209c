package io.scrutineer.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.scrutineer.local.LocalSystem;
import io.scrutineer.local.Service;
import io.scrutineer.local.cases.Case;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills every part of the system while inspections flow; the same inspections in peace are the measure. */
class NothingLostIT {
    private static final Path LOGS = Path.of("target", "nothing-lost");
    private static final int INSPECTIONS = 48;
    private static final int KILLS = 7;

    /** Give one with -Dseed to have the same inspections and the same order of kills again. */
    private final long seed = Long.getLong("seed", System.currentTimeMillis());

    @TempDir
    Path data;

    @Test
    void everyInspectionIsPublishedOnceAndUnchangedThoughEachPartIsKilled() {
        Random random = new Random(seed);
        Figures figures = new Figures(seed);
        List<Case> inspections = SmallInspections.draw(INSPECTIONS, random);

        Outcome calm = inPeace(inspections);
        Outcome stormy = amidKills(inspections, random, figures);

        figures.print(stormy);
        assertThat(stormy.reports())
                .as("public reports by inspection")
                .hasSize(INSPECTIONS)
                .allSatisfy((inspection, report) ->
                        assertThat(report.path("version").asInt()).isEqualTo(1))
                .isEqualTo(calm.reports());
        stormy.journal().requireWholeStories(stormy.reports().keySet());
        assertThat(stormy.journal().fingerprints())
                .as("hashes of snapshot, grades and report in the events")
                .isEqualTo(calm.journal().fingerprints());
        assertThat(stormy.journal().deadLetters()).isEmpty();
    }

    private Outcome inPeace(List<Case> inspections) {
        try (LocalSystem system = start("in-peace")) {
            Flow flow = Flow.start(system, inspections);
            flow.awaitEnd();
            return Outcome.of(system);
        }
    }

    private Outcome amidKills(List<Case> inspections, Random random, Figures figures) {
        try (LocalSystem system = start("amid-kills")) {
            List<Part> victims = Part.draw(Part.all(system), KILLS, random);
            Flow flow = Flow.start(system, inspections);
            int stretch = flow.length() / (KILLS + 1);
            for (int kill = 0; kill < KILLS; kill++) {
                flow.awaitStep(kill * stretch + random.nextInt(stretch));
                Part victim = victims.get(kill);
                figures.killed(victim, flow, victim.killAndRestart());
            }
            flow.awaitEnd();
            return Outcome.of(system);
        }
    }

    private LocalSystem start(String name) {
        return LocalSystem.start(data.resolve(name), Service.freePorts(), LOGS.resolve(name), (part, took) -> {});
    }
}
