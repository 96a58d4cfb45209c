package io.scrutineer.audit.verify;

import io.scrutineer.audit.chain.Chain;
import io.scrutineer.audit.chain.SealableEntry;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A position of the chain as it is stored; the entry is null when it is gone. */
record SealedRow(long position, byte[] hash, @Nullable SealableEntry entry) {

    boolean follows(byte[] previous) {
        return entry != null && Arrays.equals(hash, Chain.next(previous, position, entry));
    }
}
