package io.scrutineer.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A second table of the same columns and indexes as one of a service's, and the rows to write into it. */
record TableCopy(Subject subject, String database, String table) {

    private static final int ROWS_IN_A_CHUNK = 100;

    /** Makes the copy, and reads what goes into it. */
    List<RowChunk> latest(int rows) {
        try (Connection connection = subject.connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute("create table ceiling_" + table + " (like " + table + " including all)");
            try (ResultSet found = statement.executeQuery(
                    "select * from " + table + " order by proposed_at desc nulls last limit " + rows)) {
                return chunks(found);
            }
        } catch (SQLException e) {
            throw new BenchmarkFailed("The rows of " + table + " could not be read: " + e.getMessage(), e);
        }
    }

    /** Nobody else is to write its pages to the disk, or to vacuum it. */
    void drop() {
        try (Database copied = new Database(subject, database)) {
            copied.run("drop table ceiling_" + table);
        }
    }

    private List<RowChunk> chunks(ResultSet found) throws SQLException {
        int columns = found.getMetaData().getColumnCount();
        String insert = "insert into ceiling_%s values (%s)"
                .formatted(table, String.join(", ", Collections.nCopies(columns, "?")));
        List<Object[]> rows = new ArrayList<>();
        while (found.next()) {
            Object[] row = new Object[columns];
            for (int column = 0; column < columns; column++) {
                row[column] = found.getObject(column + 1);
            }
            rows.add(row);
        }
        List<RowChunk> chunks = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += ROWS_IN_A_CHUNK) {
            List<Object[]> chunk = rows.subList(from, Math.min(from + ROWS_IN_A_CHUNK, rows.size()));
            chunks.add(new RowChunk(database, insert, chunk));
        }
        return chunks;
    }
}
