package io.scrutineer.local.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was published of a case: a line of cases.csv. */
public record Expectation(
        String name,
        String kind,
        String areaCode,
        String datePublished,
        Map<Integer, Integer> counts,
        Map<String, Integer> namedGrades,
        String shortLink) {
    private static final int FIRST_COUNT = 7;
    private static final int BEST = 6;

    /** All that was published, each inspection before the review that follows it up. */
    public static List<Expectation> all() {
        try (InputStream file = Expectation.class.getResourceAsStream("/cases/cases.csv")) {
            if (file == null) {
                throw new IllegalStateException("cases.csv is missing.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Expectation::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Expectation of(String line) {
        String[] cells = line.split(",", -1);
        return new Expectation(
                cells[0], cells[1], cells[2], cells[6], counts(cells), namedGrades(cells[13]), cells[14]);
    }

    public boolean isGraded() {
        return !counts.isEmpty();
    }

    private static Map<Integer, Integer> counts(String[] cells) {
        Map<Integer, Integer> counts = CaseResult.bestFirst();
        for (int grade = BEST; grade > 0; grade--) {
            String count = cells[FIRST_COUNT + BEST - grade];
            if (!count.isEmpty() && !count.equals("0")) {
                counts.put(grade, Integer.valueOf(count));
            }
        }
        return counts;
    }

    private static Map<String, Integer> namedGrades(String cell) {
        Map<String, Integer> grades = new TreeMap<>();
        Arrays.stream(cell.split(";", -1))
                .filter(named -> !named.isEmpty())
                .map(named -> named.split("=", 2))
                .forEach(named -> grades.put(named[0], Integer.valueOf(named[1])));
        return grades;
    }
}
