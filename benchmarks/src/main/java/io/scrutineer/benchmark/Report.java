package io.scrutineer.benchmark;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** The result as Markdown, to be printed and to be kept. */
final class Report {

    private static final String HEAD = """
            | what | measured | ceiling | ratio | target | reached |
            |---|--:|--:|--:|--:|---|""";

    private final List<String> facts = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    void fact(String fact) {
        facts.add(fact);
    }

    void row(Row row) {
        rows.add(row);
    }

    /** What a reader needs to judge a row. */
    void note(String note) {
        notes.add(note);
    }

    void printTo(PrintStream out) {
        facts.forEach(fact -> out.println("- " + fact));
        out.println();
        out.println(HEAD);
        rows.forEach(row -> out.println(row.markdown()));
        out.println();
        notes.forEach(note -> out.println("- " + note));
    }
}
