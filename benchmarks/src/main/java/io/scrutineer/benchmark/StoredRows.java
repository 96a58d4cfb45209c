package io.scrutineer.benchmark;

import java.util.List;
import java.util.stream.Stream;

/** The ceiling of a backlog in PostgreSQL: the rows that the services keep of it, and nothing else. */
final class StoredRows {

    private static final int CONNECTIONS = 2;

    private final Subject subject;
    private final int inspections;

    StoredRows(Subject subject, int inspections) {
        this.subject = subject;
        this.inspections = inspections;
    }

    /** The rows of the latest inspections, to be written again by as many connections as there are services. */
    Round round() {
        List<RowChunk> chunks = Stream.of(
                        new TableCopy(subject, "grading", "assessment"),
                        new TableCopy(subject, "grading", "proposal"),
                        new TableCopy(subject, "publication", "draft"))
                .flatMap(table -> table.latest(inspections).stream())
                .toList();
        double share = (double) inspections / chunks.size();
        return () -> share
                * Load.rate(
                        CONNECTIONS,
                        chunks.size(),
                        () -> new RowLane(chunks, subject.connect("grading"), subject.connect("publication")));
    }
}
