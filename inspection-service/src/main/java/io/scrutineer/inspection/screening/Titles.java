package io.scrutineer.inspection.screening;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The titles after which names stand. */
final class Titles {

    private static final List<String> WITH_A_STOP = List.of(
            "Mr",
            "Mrs",
            "Ms",
            "Miss",
            "Mx",
            "Master",
            "Dr",
            "Prof",
            "Professor",
            "Sir",
            "Dame",
            "Sgt",
            "Insp",
            "Supt",
            "Cllr",
            "Rev",
            "Fr");

    /** Words that are used without a name too, so that a sentence begins after a full stop. */
    private static final List<String> WITHOUT_A_STOP = List.of(
            "PC",
            "DC",
            "DS",
            "DI",
            "DCI",
            "Constable",
            "Sergeant",
            "Inspector",
            "Superintendent",
            "Sheriff",
            "Councillor",
            "Provost",
            "Reverend",
            "Imam",
            "Lord",
            "Lady");

    /** Only before a name in capitals: MS Teams is nobody. */
    private static final String MAKER_OF_PROGRAMS = "MS";

    /** And a plan is called MASTER, and a heading speaks of the INSPECTOR. */
    private static final Set<String> NOT_IN_CAPITALS = Set.of(MAKER_OF_PROGRAMS, "MASTER", "INSPECTOR");

    private static final List<String> WITH_A_STOP_IN_ANY_SIZE = inAnySize(WITH_A_STOP);
    private static final List<String> WITHOUT_A_STOP_IN_ANY_SIZE = inAnySize(WITHOUT_A_STOP);

    private static final String INITIALS =
            "(?:\\p{Lu}(?:\\." + Gap.OF_SPACES_OR_NONE + "|" + Gap.OF_SPACES + ")){0,4}+";

    private static final String AND_BEFORE_A_NAME = "\\.?+" + Gap.OF_SPACES + INITIALS;

    /** Unless it is an office, or something of one. */
    private static final String RIGHT_BEFORE_A_NAME = Gap.OF_SPACES
            + "(?!(?i:Court|Principal|Officer|Clerk|Appeal|Provost|Advocate|Lieutenant|President|General|Programme|Team)s?\\b)"
            + INITIALS;

    /** Unless a sentence begins after the title. */
    private static final String NAME = "(?!Th(?:e|is|at|ese|ose|ey|ere)\\b)\\p{Lu}[\\p{L}'’-]{1,40}+";

    private static final String NAME_IN_CAPITALS = "\\p{Lu}['’]?+\\p{Lu}[\\p{Lu}'’-]{0,40}+";

    /** A regular expression. */
    static final String FOLLOWED_BY_A_NAME = "\\b(?:(?:" + String.join("|", WITH_A_STOP_IN_ANY_SIZE)
            + ")" + AND_BEFORE_A_NAME + NAME + "|(?:" + String.join("|", WITHOUT_A_STOP_IN_ANY_SIZE) + ")"
            + RIGHT_BEFORE_A_NAME + NAME + "|" + MAKER_OF_PROGRAMS + AND_BEFORE_A_NAME + NAME_IN_CAPITALS + ")";

    private static final int ASCII = 128;

    private static final List<String> ALL = Stream.of(
                    WITH_A_STOP_IN_ANY_SIZE, WITHOUT_A_STOP_IN_ANY_SIZE, List.of(MAKER_OF_PROGRAMS))
            .flatMap(List::stream)
            .toList();

    /** The first two letters of each: what begins otherwise is not compared. */
    private static final BitSet BEGINNINGS = new BitSet();

    static {
        ALL.forEach(title -> BEGINNINGS.set(pair(title.charAt(0), title.charAt(1))));
    }

    private Titles() {}

    /** Whether the whole word of a title begins there, with these two letters. */
    static boolean beginsAt(int from, char first, char second, String text) {
        return first < ASCII && second < ASCII && BEGINNINGS.get(pair(first, second)) && isAt(from, text);
    }

    /** Many a word begins with the letters of a title, as Service with those of Sergeant. */
    private static boolean isAt(int from, String text) {
        for (String title : ALL) {
            int end = from + title.length();
            if (text.startsWith(title, from) && end < text.length() && !Character.isLetter(text.charAt(end))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> inAnySize(List<String> titles) {
        return Stream.concat(
                        titles.stream(),
                        titles.stream()
                                .map(title -> title.toUpperCase(Locale.ROOT))
                                .filter(title -> !NOT_IN_CAPITALS.contains(title)))
                .distinct()
                .toList();
    }

    private static int pair(char first, char second) {
        return first * ASCII + second;
    }
}
