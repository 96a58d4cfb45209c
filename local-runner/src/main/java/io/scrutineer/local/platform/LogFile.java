package io.scrutineer.local.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The log of one process: what was there before it started is another's. */
record LogFile(Path path, long start) {
    private static final Predicate<String> TELLING = Pattern.compile(
                    "FATAL|PANIC|ERROR|SEVERE|Exception|[Ee]rror|No space left")
            .asPredicate();
    private static final Predicate<String> STACK =
            Pattern.compile("^\\s+at |^\\s*\\.\\.\\. \\d").asPredicate();

    /** The log from its present end. */
    static LogFile from(Path path) {
        try {
            Files.createDirectories(path.resolveSibling(""));
            return new LogFile(path, Files.exists(path) ? Files.size(path) : 0);
        } catch (IOException e) {
            throw new StartFailed("Cannot write the log " + path + ": " + e, e);
        }
    }

    /** The last line that names a failure, else the last line, and where to read the rest. */
    String lastWords() {
        List<String> lines = lines();
        String words = lines.stream()
                .filter(TELLING.and(STACK.negate()))
                .reduce((earlier, later) -> later)
                .or(() -> lines.stream().reduce((earlier, later) -> later))
                .orElse("it said nothing");
        return words.strip() + " (all of it in " + path + ")";
    }

    private List<String> lines() {
        try (var log = Files.newInputStream(path)) {
            log.skipNBytes(start);
            return new String(log.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException unreadable) {
            return List.of("the log cannot be read: " + unreadable);
        }
    }
}
