package io.scrutineer.audit.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The tables of the chain as the sealer's session sees them. */
final class SealTable {

    /**
     * The seal of each is looked up by its key. Said with "not exists", PostgreSQL may gather all seals beforehand, and
     * sealing takes longer with each entry.
     */
    private static final String UNSEALED = "select e.id, " + SealableEntry.COLUMNS + """
             from audit.entry e
            where e.id > ? and (select true from audit.seal s where s.entry_id = e.id) is null
            order by e.id limit ?""";

    private static final String SEAL = """
            insert into audit.seal (position, entry_id, hash)
            select * from unnest(?, ?, ?)""";
    private static final String LAST = "select position, hash from audit.seal order by position desc limit 1";

    private final Connection session;

    SealTable(Connection session) {
        this.session = session;
    }

    Link last() throws SQLException {
        try (PreparedStatement select = session.prepareStatement(LAST);
                ResultSet row = select.executeQuery()) {
            return row.next() ? new Link(row.getLong(1), row.getBytes(2)) : Link.START;
        }
    }

    /** Entries with an id above the one given that have no seal, in the order of their ids. */
    List<Unsealed> unsealed(long above, int limit) throws SQLException {
        try (PreparedStatement select = session.prepareStatement(UNSEALED)) {
            select.setLong(1, above);
            select.setInt(2, limit);
            List<Unsealed> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new Unsealed(rows.getLong(1), SealableEntry.read(rows, 2)));
                }
            }
            return found;
        }
    }

    /** Seals entries behind the link given, and gives the last link. */
    Link seal(Link last, List<Unsealed> entries) throws SQLException {
        List<Link> links = new ArrayList<>();
        Link link = last;
        for (Unsealed unsealed : entries) {
            link = link.next(unsealed.entry());
            links.add(link);
        }
        try (PreparedStatement insert = session.prepareStatement(SEAL)) {
            insert.setArray(
                    1,
                    session.createArrayOf(
                            "bigint", links.stream().map(Link::position).toArray()));
            insert.setArray(
                    2,
                    session.createArrayOf(
                            "bigint", entries.stream().map(Unsealed::id).toArray()));
            insert.setArray(
                    3,
                    session.createArrayOf(
                            "bytea", links.stream().map(Link::hash).toArray(byte[][]::new)));
            insert.executeUpdate();
        }
        return link;
    }

    /** The highest id that any transaction has taken so far. */
    long lastId() throws SQLException {
        return number("select case when is_called then last_value else 0 end from audit.entry_id");
    }

    /** The transaction id of this session's transaction. */
    long transactionId() throws SQLException {
        return number("select pg_current_xact_id()::text::bigint");
    }

    /** Every transaction with a lower id has ended. */
    long oldestRunningTransaction() throws SQLException {
        return number("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint");
    }

    private long number(String query) throws SQLException {
        try (PreparedStatement select = session.prepareStatement(query);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** A committed entry without a seal. */
    record Unsealed(long id, SealableEntry entry) {}
}
