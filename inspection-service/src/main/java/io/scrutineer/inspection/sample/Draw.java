package io.scrutineer.inspection.sample;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * A draw that anybody with the list and the seed can repeat: the references are put in the order of
 * {@code SHA-256(seed || ":" || reference)}, in UTF-8 and as lower-case hexadecimal, and the first ones are taken.
 * Ordering by a keyed hash is a random permutation to whoever did not choose the seed by its outcome.
 */
final class Draw {

    /** The name under which the rule is recorded. */
    static final String RULE = "sha256-order-1";

    private Draw() {}

    /** The first ones, in the order of the draw. */
    static List<String> of(Collection<String> references, String seed, int size) {
        return references.stream()
                .map(reference -> new Ranked(sha256(seed + ":" + reference), reference))
                .sorted(Comparator.comparing(Ranked::rank))
                .limit(size)
                .map(Ranked::reference)
                .toList();
    }

    /** SHA-256 over the references in their order as text, each followed by a line feed. */
    static String sha256Of(Collection<String> references) {
        StringBuilder lines = new StringBuilder();
        references.stream().sorted().forEach(reference -> lines.append(reference)
                .append('\n'));
        return sha256(lines.toString());
    }

    private record Ranked(String rank, String reference) {}

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
