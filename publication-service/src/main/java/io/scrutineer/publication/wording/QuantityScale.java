package io.scrutineer.publication.wording;

import io.scrutineer.contracts.Shipped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which word a report uses for which part of a whole; one version of the scale, which is data. */
public record QuantityScale(String id, String version, String title, List<QuantityWord> words) {

    /** The scale that reports are written with. */
    public static final QuantityScale CURRENT = Shipped.read("wording/quantities-2026.json", QuantityScale.class);

    private static final int WHOLE = 100;

    /** A word, and from which percentage on it is said: over it, or at least it. */
    public record QuantityWord(
            String word, @Nullable Integer over, @Nullable Integer atLeast, String meaning) {

        boolean covers(int part, int whole) {
            long share = (long) part * WHOLE;
            return over == null ? share >= (long) Objects.requireNonNull(atLeast) * whole : share > (long) over * whole;
        }
    }

    /** The word for a part of a whole; all and none are said as such. */
    public String of(int part, int whole) {
        if (whole < 1 || part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " is no part of " + whole);
        }
        if (part == 0 || part == whole) {
            return part == 0 ? "none" : "all";
        }
        return words.stream()
                .filter(word -> word.covers(part, whole))
                .findFirst()
                .map(QuantityWord::word)
                .orElseThrow(() -> new IllegalStateException("The scale has a gap at " + part + " of " + whole));
    }
}
