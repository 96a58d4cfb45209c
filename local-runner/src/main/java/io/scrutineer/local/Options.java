package io.scrutineer.local;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** What the command line asks for. */
record Options(
        boolean help,
        boolean once,
        @Nullable Path results,
        @Nullable Path data,
        @Nullable Path tokens) {

    static Options parse(String... arguments) {
        Options options = new Options(false, false, null, null, null);
        Iterator<String> rest = Arrays.asList(arguments).iterator();
        while (rest.hasNext()) {
            options = options.with(rest.next(), rest);
        }
        return options;
    }

    private Options with(String option, Iterator<String> rest) {
        return switch (option) {
            case "--help", "-h" -> new Options(true, once, results, data, tokens);
            case "--once" -> new Options(help, true, results, data, tokens);
            case "--results" -> new Options(help, once, path(option, rest), data, tokens);
            case "--data" -> new Options(help, once, results, path(option, rest), tokens);
            case "--tokens" -> new Options(help, once, results, data, path(option, rest));
            default -> throw new WrongUsage("Unknown option " + option + ": see ./run --help");
        };
    }

    private static Path path(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new WrongUsage(option + " needs a path: see ./run --help");
        }
        return Path.of(rest.next()).toAbsolutePath().normalize();
    }

    /** A command line that asks for nothing that there is. */
    static final class WrongUsage extends RuntimeException {
        private static final long serialVersionUID = 1;

        WrongUsage(String message) {
            super(message);
        }
    }
}
