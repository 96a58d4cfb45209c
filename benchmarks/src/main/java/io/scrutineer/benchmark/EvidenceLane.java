package io.scrutineer.benchmark;

import java.sql.SQLException;

/** A connection that writes rows to the copied tables. */
record EvidenceLane(EvidenceCopy copy, Insert insert) implements Load.Lane {

    /** What it writes for a task. */
    interface Insert {
        void into(EvidenceCopy copy, int task) throws SQLException;
    }

    @Override
    public void run(int task) throws SQLException {
        insert.into(copy, task);
    }

    @Override
    public void close() throws SQLException {
        copy.close();
    }
}
