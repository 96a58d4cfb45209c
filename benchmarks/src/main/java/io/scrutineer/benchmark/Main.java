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
            ./benchmark pipeline|guards|evidence|grading|what-if|publishing [--quick]

            Measures on a PostgreSQL, a Kafka and services of its own, and prints the result as Markdown:
            pipeline, the way from the fieldwork to the draft, beside what PostgreSQL and Kafka alone reach
            in the same run; guards, what checking tokens and rights costs, beside the same service without
            (pipeline does this too); evidence, single findings and batches of devices beside PostgreSQL's
            own inserts, and reading among a million findings beside ten thousand; grading, what it takes
            to compute the grades of an inspection, with nothing read or stored; what-if, a draft policy
            tried on a hundred thousand stored inspections, beside reading them; publishing, ten thousand
            reports that go public in one moment, and what it takes to put one together. Each but grading,
            which takes seconds, needs some six minutes or more, Linux, and a machine with nothing else to do.

              --quick   fewer rounds: a look in about a minute and a half
              --help    this

            It exits with 0 when it could measure, whatever the figures.""";

    /** Kept here, as a logger that nobody holds forgets its level. */
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    private static final Map<String, Function<Effort, Report>> BENCHMARKS = Map.of(
            "pipeline", effort -> new Pipeline(effort).run(),
            "guards", effort -> new Pipeline(effort).runGuards(),
            "evidence", effort -> new Pipeline(effort).runEvidence(),
            "grading", effort -> new PureGrading(effort).run(),
            "what-if", effort -> new Pipeline(effort).runWhatIf(),
            "publishing", effort -> new Pipeline(effort).runPublishing());

    private Main() {}

    public static void main(String[] arguments) {
        KAFKA.setLevel(Level.WARNING);
        List<String> given = List.of(arguments);
        if (given.contains("--help")) {
            System.out.println(HELP);
        } else if (isKnown(given)) {
            Effort effort = given.contains("--quick") ? Effort.quick() : Effort.full();
            Function<Effort, Report> benchmark = Objects.requireNonNull(BENCHMARKS.get(given.get(0)));
            System.exit(run(() -> benchmark.apply(effort)));
        } else {
            System.err.println(HELP);
            System.exit(2);
        }
    }

    private static boolean isKnown(List<String> given) {
        return !given.isEmpty()
                && BENCHMARKS.containsKey(given.get(0))
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
