package io.scrutineer.inspection.survey;

import java.util.ArrayList;
import java.util.List;

/** Places in a file that are told to its sender: all are counted, and as many are told as anybody reads. */
final class Faults {

    private static final int MOST = 1_000;

    private final List<BadCell> told = new ArrayList<>();
    private int total;

    void add(BadCell cell) {
        total++;
        if (told.size() < MOST) {
            told.add(cell);
        }
    }

    int total() {
        return total;
    }

    /** The first ones, in the order of the file. */
    List<BadCell> told() {
        return List.copyOf(told);
    }
}
