package io.scrutineer.inspection.reading;

import java.util.List;

/** Where an indicator of a record stands by the ratings it has. */
enum Standing {
    /** It lacks a second reader. */
    OPEN,
    /** Two readers are far apart: it waits for a third. */
    DISPUTED,
    SETTLED;

    /** From this many points of the scale on, two ratings are far apart. */
    private static final int FAR_APART = 2;

    /** The ranks are those of the evaluations on the scale, in the order in which they came in. */
    static Standing of(List<Integer> ranks) {
        return switch (ranks.size()) {
            case 0, 1 -> OPEN;
            case 2 -> Math.abs(ranks.get(0) - ranks.get(1)) < FAR_APART ? SETTLED : DISPUTED;
            default -> SETTLED;
        };
    }
}
