package io.scrutineer.publication.wording;

/** How many indicators got the grade of a label. */
public record LabelledCount(String label, int count) {

    /** Whether a label can stand in a sentence from which the counts can be read back. */
    public static boolean isReadable(String label) {
        return !label.isEmpty() && label.equals(label.strip()) && !(" " + label + " ").contains(GradeSentence.AS);
    }

    public LabelledCount {
        if (!isReadable(label)) {
            throw new IllegalArgumentException("Not a label for a sentence: " + label);
        }
        if (count < 1) {
            throw new IllegalArgumentException("A grade that nothing got is left out");
        }
    }
}
