package io.scrutineer.local;

import io.scrutineer.local.cases.Case;
import io.scrutineer.local.cases.CasePlayer;
import io.scrutineer.local.cases.Check;
import io.scrutineer.local.cases.Expectation;
import io.scrutineer.local.cases.PublishedReport;
import io.scrutineer.local.cases.RequestFailed;
import io.scrutineer.local.cases.Results;
import io.scrutineer.local.cases.Table;
import io.scrutineer.local.identity.TokenFile;
import io.scrutineer.local.platform.ChildProcess;
import io.scrutineer.local.platform.StartFailed;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ./run command: the whole system on this machine, and five inspections taken through it. */
final class Run {
    private static final int GOOD = 0;
    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    private final Console console = new Console();
    private final Options options;
    private final Ending ending;

    private Run(Options options) {
        this.options = options;
        this.ending = new Ending(console);
    }

    public static void main(String[] arguments) {
        try {
            System.exit(new Run(Options.parse(arguments)).run());
        } catch (Options.WrongUsage wrong) {
            System.err.println(wrong.getMessage());
            System.exit(WRONG_USAGE);
        }
    }

    private int run() {
        if (options.help()) {
            console.usage();
            return GOOD;
        }
        try {
            return runToTheEnd();
        } catch (StartFailed | RequestFailed failed) {
            ending.explain(String.valueOf(failed.getMessage()));
            return FAILED;
        }
    }

    private int runToTheEnd() {
        FreePorts.check(Service.usualPorts());
        Workspace workspace = ending.closes(Workspace.of(options));
        LocalSystem system = start(workspace);
        List<Expectation> expectations = Expectation.all();
        Map<String, PublishedReport> reports = play(system, workspace, expectations);
        show(reports, system);
        if (options.once()) {
            return check(expectations, reports);
        }
        console.tokens(system.issuer());
        Path tokens = options.tokens();
        if (tokens != null) {
            TokenFile.write(tokens, system);
            console.say("The tokens are in " + tokens + " too.");
        }
        console.say("Everything stays up until Ctrl-C.");
        ending.explain(system.awaitEndOfAPart());
        return FAILED;
    }

    /** Whatever ends the run from here on, the ending stops what was started. */
    private LocalSystem start(Workspace workspace) {
        ending.closes(ChildProcess::killAll);
        long began = System.nanoTime();
        LocalSystem system =
                LocalSystem.start(workspace.data(), Service.usualPorts(), workspace.logs(), console::ready);
        ending.closes(workspace.isTemporary() ? system::discard : system);
        console.say("All services ready in " + Console.since(began) + ".");
        return system;
    }

    private Map<String, PublishedReport> play(LocalSystem system, Workspace workspace, List<Expectation> expectations) {
        CasePlayer player = new CasePlayer(system.apis(Duration.ZERO));
        try {
            expectations.forEach(expected -> publish(player, Case.named(expected.name())));
            return read(player, expectations);
        } catch (RequestFailed failed) {
            workspace.checkNotFull();
            throw system.isEnding() ? new StartFailed(system.awaitEndOfAPart(), failed) : failed;
        }
    }

    private void publish(CasePlayer player, Case inspection) {
        long began = System.nanoTime();
        player.play(inspection);
        console.say("Published " + inspection.name() + " in " + Console.since(began) + ".");
    }

    /** As anybody can, when all are public: a review also shows on the report that it follows up. */
    private static Map<String, PublishedReport> read(CasePlayer player, List<Expectation> expectations) {
        Map<String, PublishedReport> reports = new LinkedHashMap<>();
        expectations.forEach(expected -> reports.put(expected.name(), player.report(Case.named(expected.name()))));
        return reports;
    }

    private void show(Map<String, PublishedReport> reports, LocalSystem system) {
        console.say("\n" + Table.of(reports.values()));
        console.memory(system.services());
        Path results = options.results();
        if (results != null) {
            Results.write(results, reports.values());
            console.say("Results written to " + results + ".");
        }
    }

    private int check(List<Expectation> expectations, Map<String, PublishedReport> reports) {
        List<String> mismatches = Check.mismatches(expectations, reports);
        mismatches.forEach(mismatch -> console.say("Not as published: " + mismatch + "."));
        if (mismatches.isEmpty()) {
            console.say("All " + expectations.size() + " cases came out as published.");
        }
        return mismatches.isEmpty() ? GOOD : FAILED;
    }
}
