package io.scrutineer.audit.verify;

import io.scrutineer.audit.chain.Chain;
import io.scrutineer.audit.chain.SealableEntry;
import io.scrutineer.audit.verify.Finding.Kind;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells what was done to the rows whose hash does not follow from the row before.
 *
 * <p>One deed makes up to four such rows: two that were swapped, and the two behind them. So each is tried with the true
 * hash of the position before, and with the entries and hashes of the other suspects.
 */
final class Suspects {

    /** Trying them out takes the square of their number; the rest are changed, whatever was done to them. */
    static final int MOST = 500;

    private final TreeMap<Long, Suspect> byPosition = new TreeMap<>();
    private final Set<ByteBuffer> hashes = new HashSet<>();
    private final Map<Long, byte[]> trueHash = new HashMap<>();
    private final Findings findings;

    Suspects(Findings findings) {
        this.findings = findings;
    }

    void add(SealedRow row, SealableEntry entry, byte[] previous) {
        if (byPosition.size() < MOST) {
            byPosition.put(row.position(), new Suspect(row.position(), row.hash(), entry, previous));
            hashes.add(ByteBuffer.wrap(row.hash()));
        } else {
            findings.add(Kind.CHANGED, row.position());
        }
    }

    boolean include(long position) {
        return byPosition.containsKey(position);
    }

    void explain() {
        byPosition.values().forEach(this::explain);
    }

    private void explain(Suspect suspect) {
        byte[] previous = trueHash.getOrDefault(suspect.position() - 1, suspect.previous());
        byte[] own = Chain.next(previous, suspect.position(), suspect.entry());
        if (Arrays.equals(own, suspect.hash())) {
            return; // only the row before it was wrong
        }
        byte[] original = originalHash(suspect, previous);
        if (original != null) {
            trueHash.put(suspect.position(), original);
            findings.add(Kind.REORDERED, suspect.position());
        } else if (nextFollows(suspect.position(), own)) {
            trueHash.put(suspect.position(), own);
            findings.add(Kind.SEAL_CHANGED, suspect.position());
        } else {
            findings.add(Kind.CHANGED, suspect.position());
        }
    }

    /** The hash that this position had, if its entry and its hash are still among the suspects. */
    private byte @Nullable [] originalHash(Suspect suspect, byte[] previous) {
        for (Suspect other : byPosition.values()) {
            byte[] hash = Chain.next(previous, suspect.position(), other.entry());
            if (other.position() != suspect.position() && hashes.contains(ByteBuffer.wrap(hash))) {
                return hash;
            }
        }
        return null;
    }

    private boolean nextFollows(long position, byte[] hash) {
        Suspect next = byPosition.get(position + 1);
        return next != null && Arrays.equals(next.hash(), Chain.next(hash, next.position(), next.entry()));
    }

    private record Suspect(long position, byte[] hash, SealableEntry entry, byte[] previous) {}
}
