package io.scrutineer.benchmark;

import io.scrutineer.local.cases.RequestFailed;
import io.scrutineer.local.platform.StartFailed;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The command {@code ./benchmark}. */
public final class Main {

    private static final String HELP = """
            ./benchmark pipeline|guards [--quick]

            Measures on a PostgreSQL, a Kafka and services of its own, and prints the result as Markdown:
            pipeline, the way from the fieldwork to the draft, beside what PostgreSQL and Kafka alone reach
            in the same run; guards, what checking tokens and rights costs, beside the same service without
            (pipeline does this too). It needs some six minutes or two, Linux, and a machine with nothing
            else to do.

              --quick   fewer rounds: a look in about a minute and a half
              --help    this

            It exits with 0 when it could measure, whatever the figures.""";

    /** Kept here, as a logger that nobody holds forgets its level. */
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    private Main() {}

    public static void main(String[] arguments) {
        KAFKA.setLevel(Level.WARNING);
        List<String> given = List.of(arguments);
        if (given.contains("--help")) {
            System.out.println(HELP);
        } else if (given.equals(List.of("pipeline"))) {
            System.exit(run(new Pipeline(Effort.full())::run));
        } else if (given.equals(List.of("pipeline", "--quick"))) {
            System.exit(run(new Pipeline(Effort.quick())::run));
        } else if (given.equals(List.of("guards"))) {
            System.exit(run(new Pipeline(Effort.full())::runGuards));
        } else if (given.equals(List.of("guards", "--quick"))) {
            System.exit(run(new Pipeline(Effort.quick())::runGuards));
        } else {
            System.err.println(HELP);
            System.exit(2);
        }
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
