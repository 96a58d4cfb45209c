package io.scrutineer.audit.verify;

import io.scrutineer.audit.verify.Finding.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what is wrong: counts all of it, and names as much as somebody may want to read. */
final class Findings {

    static final int NAMED = 1_000;

    private final List<Finding> named = new ArrayList<>();
    private long count;

    void add(Kind kind, long position) {
        add(kind, position, 1);
    }

    /** So many positions in a row. */
    void add(Kind kind, long first, long positions) {
        count += positions;
        for (long position = first; position < first + positions && named.size() < NAMED; position++) {
            named.add(new Finding(kind, position));
        }
    }

    long count() {
        return count;
    }

    List<Finding> named() {
        return named.stream()
                .sorted(Comparator.comparingLong(Finding::position))
                .toList();
    }
}
