package io.scrutineer.publication.site;

import io.scrutineer.contracts.ScaleLevel;
import java.util.Comparator;
import java.util.List;

/** How dark a grade is drawn, of six steps; its colours are the stylesheet's, for light, dark and print. */
enum Shade {
    NONE,
    ONE,
    TWO,
    THREE,
    FOUR,
    FIVE,
    SIX;

    private static final int STEPS = 6;

    /** From the lowest grade of a scale, whatever their number, to the highest. */
    static Shade of(int grade, List<ScaleLevel> scale) {
        List<Integer> values = scale.stream()
                .sorted(Comparator.comparingInt(ScaleLevel::value))
                .map(ScaleLevel::value)
                .toList();
        int place = Math.max(0, values.indexOf(grade));
        int last = Math.max(1, values.size() - 1);
        return values()[1 + Math.round((float) place * (STEPS - 1) / last)];
    }

    /** The class of the stylesheet. */
    public String css() {
        return "shade-" + ordinal();
    }
}
