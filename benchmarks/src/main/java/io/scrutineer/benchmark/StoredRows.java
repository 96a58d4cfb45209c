package io.scrutineer.benchmark;

import java.util.List;

/** The ceiling of a backlog in PostgreSQL: the rows that the services keep of it, and nothing else. */
final class StoredRows {

    private static final int CONNECTIONS = 2;

    private final Subject subject;
    private final int inspections;
    private final List<TableCopy> tables;

    private StoredRows(Subject subject, int inspections, List<TableCopy> tables) {
        this.subject = subject;
        this.inspections = inspections;
        this.tables = tables;
    }

    /** Of all who keep anything of it. */
    static StoredRows ofBacklog(Subject subject, int inspections) {
        return new StoredRows(
                subject,
                inspections,
                List.of(
                        new TableCopy(subject, "grading", "assessment"),
                        new TableCopy(subject, "grading", "proposal"),
                        new TableCopy(subject, "publication", "draft")));
    }

    /** Of the grading-service alone. */
    static StoredRows ofGrading(Subject subject, int inspections) {
        return new StoredRows(
                subject,
                inspections,
                List.of(
                        new TableCopy(subject, "grading", "assessment"),
                        new TableCopy(subject, "grading", "proposal")));
    }

    /** The rows of the latest inspections, to be written again by two connections, and taken away before the next round. */
    Round round() {
        List<RowChunk> chunks = tables.stream()
                .flatMap(table -> table.latest(inspections).stream())
                .toList();
        double share = (double) inspections / chunks.size();
        return () -> {
            double rate = Load.rate(
                    CONNECTIONS,
                    chunks.size(),
                    () -> new RowLane(chunks, subject.connect("grading"), subject.connect("publication")));
            tables.forEach(TableCopy::drop);
            return share * rate;
        };
    }
}
