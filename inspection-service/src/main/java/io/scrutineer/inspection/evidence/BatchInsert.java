package io.scrutineer.inspection.evidence;

import io.scrutineer.inspection.Recording;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;

/**
 * Inserts a batch.
 *
 * @param sql takes the inspection, who records, and an array for each column
 */
record BatchInsert(Connection connection, String table, String sql) {

    /** From so many pieces on, {@link #insertAll} is faster. */
    static final int LARGE = 100;

    /** PostgreSQL's code for an id that is there already. */
    static final String UNIQUE_VIOLATION = "23505";

    /** How many were new; the others stay as they are. */
    int insertNew(UUID inspection, List<Column> columns, Recording by) throws SQLException {
        return inserted(sql + " on conflict do nothing", inspection, columns, by);
    }

    /**
     * Whether all was new, and is inserted; if not, nothing is. It goes in one message with a savepoint: to look for each
     * piece whether it is there takes PostgreSQL a tenth more for 500. This is not for the many batches of one transaction:
     * with more than 64 savepoints in it, those beside it read slower until it ends.
     */
    boolean insertAll(UUID inspection, Column ids, List<Column> columns, Recording by) throws SQLException {
        return !isAnyThere(inspection, ids) && isInserted(inspection, columns, by);
    }

    private boolean isAnyThere(UUID inspection, Column ids) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select exists (select from " + table + " where inspection_id = ? and id = any (?))")) {
            query.setObject(1, inspection);
            Column.bind(List.of(ids), query, 2);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /** If not, another request has just recorded some. */
    private boolean isInserted(UUID inspection, List<Column> columns, Recording by) throws SQLException {
        try {
            inserted("savepoint before_batch; " + sql + "; release savepoint before_batch", inspection, columns, by);
            return true;
        } catch (SQLException e) {
            if (!UNIQUE_VIOLATION.equals(e.getSQLState())) {
                throw e;
            }
        }
        try (Statement back = connection.createStatement()) {
            back.execute("rollback to savepoint before_batch");
        }
        return false;
    }

    private int inserted(String message, UUID inspection, List<Column> columns, Recording by) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(message)) {
            statement.setObject(1, inspection);
            statement.setString(2, by.person());
            statement.setString(3, by.body());
            statement.setString(4, by.roles());
            statement.setTimestamp(5, Timestamp.from(by.at()));
            Column.bind(columns, statement, 6);
            return statement.executeUpdate();
        }
    }
}
