package io.scrutineer.grading.policy;

/** A kind of source that the policy knows, and what it weighs beside the others. */
public record SourceKind(String code, String title, int weight) {

    private static final int HEAVIEST = 1_000;

    public SourceKind {
        Policy.require(weight > 0 && weight <= HEAVIEST, "The weight of " + code + " must be 1 to " + HEAVIEST);
    }
}
