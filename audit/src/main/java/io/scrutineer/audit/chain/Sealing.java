package io.scrutineer.audit.chain;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;

/** One session's work on the chain: it goes on where the last session stopped. */
final class Sealing {

    private final Connection session;
    private final SealTable table;
    private final Checkpoints checkpoints;
    private final Settled settled;
    private final Policy policy;
    private final Consumer<Checkpoint> announce;
    private Link last;
    private Checkpoints.Last checkpoint;

    /** The session holds the sealer's lock. */
    Sealing(Connection session, Policy policy, Consumer<Checkpoint> announce) throws SQLException {
        this.session = session;
        this.table = new SealTable(session);
        this.checkpoints = new Checkpoints(session);
        this.policy = policy;
        this.announce = announce;
        this.last = table.last();
        this.checkpoint = checkpoints.last();
        this.settled = new Settled(checkpoint.settled());
        session.commit();
    }

    /** Seals a batch of what is committed and not sealed, and tells how many entries that were. */
    int sealBatch() throws SQLException {
        long lastId = table.lastId();
        boolean markVisible = settled.isMarkVisible(table);
        List<SealTable.Unsealed> batch =
                table.unsealed(settled.upTo(), policy.config().sealBatch());
        Link sealed = batch.isEmpty() ? last : table.seal(last, batch);
        long searched = searched(batch);
        settled.markIfNone(Math.min(lastId, searched), table);
        session.commit();
        last = sealed;
        if (markVisible) {
            settled.reachMark(searched);
        }
        return batch.size();
    }

    /** Up to which id the batch has all that could be seen: a full one ends where it was full. */
    private long searched(List<SealTable.Unsealed> batch) {
        boolean isFull = batch.size() == policy.config().sealBatch();
        return isFull ? batch.get(batch.size() - 1).id() : Long.MAX_VALUE;
    }

    /** Signs where the chain stands, when enough has happened since the last time. */
    void checkpointIfDue() throws SQLException {
        Instant now = policy.clock().instant().truncatedTo(ChronoUnit.MICROS);
        if (!isDue(now)) {
            return;
        }
        Checkpoint signed = policy.key().sign(Checkpoint.Purpose.REACHED, policy.service(), last, now);
        checkpoints.add(signed, settled.upTo());
        session.commit();
        checkpoint = new Checkpoints.Last(last.position(), now, settled.upTo());
        announce.accept(signed);
    }

    private boolean isDue(Instant now) {
        long fresh = last.position() - checkpoint.position();
        return fresh >= policy.config().checkpointEntries()
                || fresh > 0
                        && !now.isBefore(checkpoint.at().plus(policy.config().checkpointInterval()));
    }

    /** What a sealer goes by. */
    record Policy(String service, AuditConfig config, SigningKey key, Clock clock) {}
}
