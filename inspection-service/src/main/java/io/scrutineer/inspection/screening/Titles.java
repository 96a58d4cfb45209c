package io.scrutineer.inspection.screening;

import java.util.BitSet;
import java.util.List;

/** The titles after which names stand. */
final class Titles {

    private static final List<String> ALL =
            List.of("Mr", "Mrs", "Ms", "Miss", "Mx", "Master", "Dr", "Prof", "Professor", "Sir", "Dame");

    /** A regular expression. */
    static final String FOLLOWED_BY_A_NAME =
            "\\b(?:" + String.join("|", ALL) + ")\\.?+" + Gap.OF_SPACES + "\\p{Lu}[\\p{L}'’-]{1,40}+";

    private static final int ASCII = 128;

    /** The first two letters of each. */
    private static final BitSet BEGINNINGS = new BitSet();

    static {
        ALL.forEach(title -> BEGINNINGS.set(pair(title.charAt(0), title.charAt(1))));
    }

    private Titles() {}

    /** Whether these two letters begin a title. */
    static boolean canBegin(char first, char second) {
        return first < ASCII && second < ASCII && BEGINNINGS.get(pair(first, second));
    }

    private static int pair(char first, char second) {
        return first * ASCII + second;
    }
}
