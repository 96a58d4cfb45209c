package io.scrutineer.publication.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says how many quality indicators got which grade, so that it can be read back and checked against the counts. */
public final class GradeSentence {

    static final String AS = " as ";

    private static final String INSPECTORS = "Inspectors graded ";
    private static final String INDICATORS = " quality indicators";
    private static final String ONLY_ONE = "the one quality indicator";
    private static final String BOTH = "both quality indicators";

    private GradeSentence() {}

    /** The sentence for counts in the order given, best grade first; null where nothing was graded. */
    public static @Nullable String of(List<LabelledCount> counts) {
        if (counts.isEmpty()) {
            return null;
        }
        int total = counts.stream().mapToInt(LabelledCount::count).sum();
        LabelledCount first = counts.get(0);
        String start = INSPECTORS + subject(first.count(), total) + AS + first.label();
        List<String> others = counts.stream()
                .skip(1)
                .map(count -> NumberWords.of(count.count()) + AS + count.label())
                .toList();
        return start + enumerated(others) + ".";
    }

    /** The counts that a sentence states, in its order; fails where it is not a sentence of this form. */
    public static List<LabelledCount> parse(String sentence) {
        if (!sentence.startsWith(INSPECTORS) || !sentence.endsWith(".")) {
            throw notOurs(sentence);
        }
        String[] parts =
                sentence.substring(INSPECTORS.length(), sentence.length() - 1).split(AS, -1);
        if (parts.length < 2) {
            throw notOurs(sentence);
        }
        List<LabelledCount> counts = new ArrayList<>();
        int count = firstCount(parts[0]);
        for (int i = 1; i < parts.length - 1; i++) {
            int space = parts[i].lastIndexOf(' ');
            counts.add(new LabelledCount(
                    withoutEnd(parts[i].substring(0, Math.max(space, 0)), i == parts.length - 2 ? " and" : ","),
                    count));
            count = NumberWords.parse(parts[i].substring(space + 1));
        }
        counts.add(new LabelledCount(parts[parts.length - 1], count));
        requireTotal(parts[0], counts);
        return counts;
    }

    private static String subject(int first, int total) {
        if (first < total) {
            return NumberWords.of(first) + " of the " + NumberWords.of(total) + INDICATORS;
        }
        return switch (total) {
            case 1 -> ONLY_ONE;
            case 2 -> BOTH;
            default -> "all " + NumberWords.of(total) + INDICATORS;
        };
    }

    private static String enumerated(List<String> others) {
        if (others.isEmpty()) {
            return "";
        }
        int last = others.size() - 1;
        String middle = others.subList(0, last).stream().map(", "::concat).collect(Collectors.joining());
        return middle + " and " + others.get(last);
    }

    private static int firstCount(String subject) {
        if (subject.equals(ONLY_ONE)) {
            return 1;
        }
        if (subject.equals(BOTH)) {
            return 2;
        }
        String[] words = withoutEnd(subject, INDICATORS).split(" ", -1);
        return NumberWords.parse(words[0].equals("all") ? words[words.length - 1] : words[0]);
    }

    private static void requireTotal(String subject, List<LabelledCount> counts) {
        int total = counts.stream().mapToInt(LabelledCount::count).sum();
        if (!subject.equals(subject(counts.get(0).count(), total))) {
            throw new IllegalArgumentException("The grades do not add up: " + total + " from \"" + subject + "\"");
        }
    }

    private static String withoutEnd(String text, String end) {
        if (!text.endsWith(end)) {
            throw notOurs(text);
        }
        return text.substring(0, text.length() - end.length());
    }

    private static IllegalArgumentException notOurs(String text) {
        return new IllegalArgumentException("Not a grade sentence: " + text);
    }
}
