package io.scrutineer.inspection.survey;

import io.scrutineer.inspection.survey.SurveyColumn.Scored;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What came in under one header of answers: how often each level, and the comments that may be quoted. */
final class Tally {

    /** More than a narrative has room for. */
    private static final int KEPT_CHARACTERS = 4_000;

    private final Scored column;
    private final SortedMap<Integer, Integer> counts = new TreeMap<>();
    private final List<String> quotable = new ArrayList<>();
    private int uncounted;
    private int empty;
    private int comments;
    private int kept;

    Tally(Scored column) {
        this.column = column;
    }

    Scored column() {
        return column;
    }

    void count(int level) {
        counts.merge(level, 1, Integer::sum);
    }

    void countUncounted() {
        uncounted++;
    }

    void countEmpty() {
        empty++;
    }

    /** A comment on an answer; what may name somebody is counted and not kept. */
    void comment(String text, boolean isQuotable) {
        comments++;
        if (isQuotable && kept + text.length() <= KEPT_CHARACTERS) {
            kept += text.length();
            quotable.add(text);
        }
    }

    /** How often each level was given, from the lowest. */
    SortedMap<Integer, Integer> counts() {
        return counts;
    }

    int answers() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    int uncounted() {
        return uncounted;
    }

    int empty() {
        return empty;
    }

    int comments() {
        return comments;
    }

    /** In the order of the file. */
    List<String> quotable() {
        return quotable;
    }

    /** The lower median of the answers, of which there is at least one. */
    int median() {
        int middle = (answers() + 1) / 2;
        int seen = 0;
        for (var count : counts.entrySet()) {
            seen += count.getValue();
            if (seen >= middle) {
                return count.getKey();
            }
        }
        throw new IllegalStateException("There is no answer");
    }
}
