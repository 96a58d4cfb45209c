package io.scrutineer.publication.wording;

import java.util.List;

/** Several things in a sentence: with commas between them, and an "and" before the last. */
public final class Enumeration {

    private Enumeration() {}

    public static String of(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }
}
