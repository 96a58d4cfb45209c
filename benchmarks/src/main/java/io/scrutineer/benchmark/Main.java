package io.scrutineer.benchmark;

import io.scrutineer.local.cases.RequestFailed;
import io.scrutineer.local.platform.StartFailed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The command {@code ./benchmark}. */
public final class Main {

    private static final String HELP = """
            ./benchmark NAME [--quick]

            Measures on a PostgreSQL, a Kafka and services of its own, and prints the result as Markdown:

              pipeline      the way from the fieldwork to the draft, beside what PostgreSQL and Kafka alone
                            reach in the same run; with guards
              guards        what checking tokens and rights costs, beside the same service without
              evidence      single findings and batches of devices beside PostgreSQL's own inserts, and
                            reading among a million findings beside ten thousand
              findings      of that, single findings alone
              grading       what it takes to compute the grades of an inspection, nothing read or stored
              consumption   completed inspections that the grading-service takes in, beside inserting its rows
              what-if       a draft policy tried on a hundred thousand inspections, beside reading them
              publishing    ten thousand reports of one moment, and what it takes to put one together
              streams       ten thousand idle listeners, and how soon the last is told of a report
              readers       twenty thousand published reports, beside nginx with the same as files; it needs
                            nginx on the PATH
              on-demand     the last part of readers alone: lists with a filter, PDFs that nobody asked for
                            before, and searches among a hundred thousand reports

            Each but grading, which takes seconds, needs some six minutes or more, Linux, and a machine with
            nothing else to do.

              --quick   fewer rounds: a look in about a minute and a half
              --help    this

            It exits with 0 when it could measure, whatever the figures.""";

    /** Kept here, as a logger that nobody holds forgets its level. */
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    private static final Map<String, Function<Pipeline, Report>> OF_THE_SYSTEM = Map.of(
            "pipeline", Pipeline::run,
            "guards", Pipeline::runGuards,
            "evidence", Pipeline::runEvidence,
            "findings", Pipeline::runFindings,
            "consumption", Pipeline::runConsumption,
            "what-if", Pipeline::runWhatIf,
            "publishing", Pipeline::runPublishing,
            "streams", Pipeline::runStreams,
            "readers", Pipeline::runReaders,
            "on-demand", Pipeline::runOnDemand);

    private static final String GRADING = "grading";

    private Main() {}

    public static void main(String[] arguments) {
        KAFKA.setLevel(Level.WARNING);
        List<String> given = List.of(arguments);
        if (given.contains("--help")) {
            System.out.println(HELP);
        } else if (isKnown(given)) {
            Effort effort = given.contains("--quick") ? Effort.quick() : Effort.full();
            System.exit(run(() -> report(given.get(0), effort)));
        } else {
            System.err.println(HELP);
            System.exit(2);
        }
    }

    private static Report report(String name, Effort effort) {
        return name.equals(GRADING)
                ? new PureGrading(effort).run()
                : Objects.requireNonNull(OF_THE_SYSTEM.get(name)).apply(new Pipeline(effort));
    }

    private static boolean isKnown(List<String> given) {
        return !given.isEmpty()
                && (given.get(0).equals(GRADING) || OF_THE_SYSTEM.containsKey(given.get(0)))
                && List.of(List.of(), List.of("--quick")).contains(given.subList(1, given.size()));
    }

    private static int run(Supplier<Report> benchmark) {
        try {
            benchmark.get().printTo(System.out);
            return 0;
        } catch (StartFailed | RequestFailed | BenchmarkFailed e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }
}
