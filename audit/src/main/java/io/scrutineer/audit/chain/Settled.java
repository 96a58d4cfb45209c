package io.scrutineer.audit.chain;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Up to which id every entry is sealed, so that the sealer need not look there again.
 *
 * <p>Ids are not committed in their order: one may appear long after a higher one. A mark notes an id that was
 * taken and the sealer's own transaction id after that. Whoever had taken an id by then has a lower transaction id. So
 * when no lower transaction is running, all entries up to the mark can be seen, and once those are sealed, all is. That
 * holds for any lower id too: a sealer that is behind marks how far it has come, and not the end that it may reach much later.
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

    /** All entries that can be seen have been sealed up to an id: up to the mark, if that is not above it. */
    void reachMark(long sealedUpTo) {
        if (mark != null && mark.id() <= sealedUpTo) {
            upTo = mark.id();
            mark = null;
        }
    }

    /** Marks an id that had been taken when the running transaction had no transaction id yet. */
    void markIfNone(long id, SealTable table) throws SQLException {
        if (mark == null && id > upTo) {
            mark = new Mark(id, table.transactionId());
        }
    }

    private record Mark(long id, long transaction) {}
}
