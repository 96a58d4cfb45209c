package io.scrutineer.grading.whatif;

import java.util.ArrayList;
import java.util.List;

/** What came of comparing inspections: the grades that move, and how many the draft does not fit. */
record Compared(int inspections, int ungradable, List<Difference> differences) {

    static final Compared UNGRADABLE = new Compared(1, 1, List.of());

    static Compared graded(List<Difference> differences) {
        return new Compared(1, 0, differences);
    }

    static Compared all(List<Compared> parts) {
        List<Difference> differences = new ArrayList<>();
        int inspections = 0;
        int ungradable = 0;
        for (Compared part : parts) {
            inspections += part.inspections();
            ungradable += part.ungradable();
            differences.addAll(part.differences());
        }
        return new Compared(inspections, ungradable, differences);
    }
}
