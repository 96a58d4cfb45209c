package io.scrutineer.access;

import org.jspecify.annotations.Nullable;

/**
 * For whom a connection was last told that it is used, as far as that is certain to hold still: what was told in a
 * transaction holds once the transaction is committed, and only as long as nobody has taken the connection since.
 */
final class Told {

    private long turn;
    private @Nullable ActsFor certain;

    /** Begins a use of the connection: its number, or 0 when the connection is certain to know already. */
    synchronized long begin(ActsFor actsFor) {
        turn++;
        if (actsFor.equals(certain)) {
            return 0;
        }
        certain = null;
        return turn;
    }

    /** What was told in this use of the connection outlasts it. */
    synchronized void keep(long use, ActsFor actsFor) {
        if (use == turn) {
            certain = actsFor;
        }
    }
}
