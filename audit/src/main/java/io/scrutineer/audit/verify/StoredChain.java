package io.scrutineer.audit.verify;

import io.scrutineer.audit.chain.SealableEntry;
import io.scrutineer.audit.chain.UnsealedEntries;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The chain as the database has it, read in pages, so that it may be of any length and no transaction lasts. */
final class StoredChain {

    private static final int PAGE = 5_000;
    private static final String ROWS = "select s.position, s.hash, e.id, " + SealableEntry.COLUMNS + """
             from audit.seal s left join audit.entry e on e.id = s.entry_id
            where s.position > ? order by s.position limit\s""" + PAGE;
    private static final String LAST_CHECKPOINT = "select coalesce(max(position), 0) from audit.checkpoint";

    private final Connection connection;

    StoredChain(Connection connection) {
        this.connection = connection;
    }

    /** The rows behind a position, none at the end of the chain. */
    List<SealedRow> after(long position) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ROWS)) {
            select.setLong(1, position);
            List<SealedRow> page = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    page.add(read(rows));
                }
            }
            return page;
        }
    }

    /** Up to 100,000. */
    long unsealed() throws SQLException {
        return number(UnsealedEntries.COUNT);
    }

    long lastCheckpoint() throws SQLException {
        return number(LAST_CHECKPOINT);
    }

    private static SealedRow read(ResultSet row) throws SQLException {
        boolean isThere = row.getObject(3) != null;
        return new SealedRow(row.getLong(1), row.getBytes(2), isThere ? SealableEntry.read(row, 4) : null);
    }

    private long number(String query) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
