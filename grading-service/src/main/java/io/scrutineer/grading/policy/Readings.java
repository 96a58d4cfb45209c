package io.scrutineer.grading.policy;

/**
 * How often two people rated an indicator of a case record, and how often they gave it the same evaluation.
 *
 * <p>It says nothing about the grade, and how far one can rely on what the records say.
 */
public record Readings(int pairs, int same) {

    public static final Readings NONE = new Readings(0, 0);

    public Readings plus(Readings more) {
        return new Readings(pairs + more.pairs, same + more.same);
    }

    /** How many of a hundred got the same evaluation from both, rounded down; 0 where nobody read what another did. */
    int agreement() {
        return pairs == 0 ? 0 : Math.toIntExact(100L * same / pairs);
    }

    /** Where nobody read what another did, there is no disagreement to count against anything. */
    boolean agree(int minimum) {
        return pairs == 0 || agreement() >= minimum;
    }
}
