package io.scrutineer.local.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a part of the system says in its log when it does not start. */
public final class LogFile {
    private static final Predicate<String> TELLING = Pattern.compile(
                    "FATAL|PANIC|ERROR|SEVERE|Exception|[Ee]rror|No space left")
            .asPredicate();
    private static final Predicate<String> STACK =
            Pattern.compile("^\\s+at |^\\s*\\.\\.\\. \\d").asPredicate();

    private LogFile() {}

    /** The last line that names a failure, else the last line. */
    public static String lastLine(Path log) {
        List<String> lines = lines(log);
        return lines.stream()
                .filter(TELLING.and(STACK.negate()))
                .reduce((earlier, later) -> later)
                .or(() -> lines.stream().reduce((earlier, later) -> later))
                .map(String::strip)
                .orElse("it said nothing");
    }

    private static List<String> lines(Path log) {
        try {
            return Files.readString(log, StandardCharsets.ISO_8859_1)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException unreadable) {
            return List.of("no log: " + unreadable.getMessage());
        }
    }
}
