package io.scrutineer.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Writes chunks of rows, each as a transaction of multi-row inserts. */
record RowLane(List<RowChunk> chunks, Connection grading, Connection publication) implements Load.Lane {

    @Override
    public void run(int task) throws SQLException {
        RowChunk chunk = chunks.get(task);
        Connection connection = chunk.database().equals("grading") ? grading : publication;
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement(chunk.insert())) {
            for (Object[] row : chunk.rows()) {
                for (int column = 0; column < row.length; column++) {
                    insert.setObject(column + 1, row[column]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        grading.close();
        publication.close();
    }
}
