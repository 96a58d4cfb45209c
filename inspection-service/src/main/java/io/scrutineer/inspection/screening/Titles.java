package io.scrutineer.inspection.screening;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The titles after which names stand. */
final class Titles {

    private static final List<String> ALL =
            List.of("Mr", "Mrs", "Ms", "Miss", "Mx", "Master", "Dr", "Prof", "Professor", "Sir", "Dame");

    /** Only before a name in capitals: MS Teams is nobody. */
    private static final String MAKER_OF_PROGRAMS = "MS";

    /** And a plan is called MASTER. */
    private static final List<String> IN_CAPITALS = ALL.stream()
            .map(title -> title.toUpperCase(Locale.ROOT))
            .filter(title -> !title.equals(MAKER_OF_PROGRAMS) && !title.equals("MASTER"))
            .toList();

    private static final String INITIALS =
            "(?:\\p{Lu}(?:\\." + Gap.OF_SPACES_OR_NONE + "|" + Gap.OF_SPACES + ")){0,4}+";

    private static final String AND_BEFORE_A_NAME = "\\.?+" + Gap.OF_SPACES + INITIALS;

    /** Unless a sentence begins after the title. */
    private static final String NAME = "(?!Th(?:e|is|at|ese|ose|ey|ere)\\b)\\p{Lu}[\\p{L}'’-]{1,40}+";

    private static final String NAME_IN_CAPITALS = "\\p{Lu}['’]?+\\p{Lu}[\\p{Lu}'’-]{0,40}+";

    /** A regular expression. */
    static final String FOLLOWED_BY_A_NAME = "\\b(?:(?:" + String.join("|", ALL) + "|" + String.join("|", IN_CAPITALS)
            + ")" + AND_BEFORE_A_NAME + NAME + "|" + MAKER_OF_PROGRAMS + AND_BEFORE_A_NAME + NAME_IN_CAPITALS + ")";

    private static final int ASCII = 128;

    /** The first two letters of each. */
    private static final BitSet BEGINNINGS = new BitSet();

    static {
        Stream.of(ALL, IN_CAPITALS, List.of(MAKER_OF_PROGRAMS))
                .flatMap(List::stream)
                .forEach(title -> BEGINNINGS.set(pair(title.charAt(0), title.charAt(1))));
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
