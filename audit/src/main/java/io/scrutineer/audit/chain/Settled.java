package io.scrutineer.audit.chain;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Up to which id every entry is sealed, so that the sealer need not look there again.
 *
 * <p>Ids are not committed in their order: one may appear long after a higher one. A mark notes the highest id that was
 * taken and the sealer's own transaction id after that. Whoever had taken an id by then has a lower transaction id. So
 * when no lower transaction is running, all entries up to the mark can be seen, and once those are sealed, all is.
 */
final class Settled {

    private long upTo;
    private @Nullable Mark mark;

    Settled(long upTo) {
        this.upTo = upTo;
    }

    long upTo() {
        return upTo;
    }

    /** Whether all entries up to the mark are visible to the statements that follow. */
    boolean isMarkVisible(SealTable table) throws SQLException {
        return mark != null && table.oldestRunningTransaction() >= mark.transaction();
    }

    /** All entries up to the mark have been sealed. */
    void reachMark() {
        if (mark != null) {
            upTo = mark.id();
            mark = null;
        }
    }

    /** Marks an id that was read earlier in the running transaction, before it had a transaction id. */
    void markIfNone(long id, SealTable table) throws SQLException {
        if (mark == null && id > upTo) {
            mark = new Mark(id, table.transactionId());
        }
    }

    private record Mark(long id, long transaction) {}
}
