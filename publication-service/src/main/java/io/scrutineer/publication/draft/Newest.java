package io.scrutineer.publication.draft;

import io.scrutineer.contracts.InspectionEvent;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BinaryOperator;

/** Of a batch, the newest event of each inspection. */
final class Newest {

    private Newest() {}

    /** In the order of the inspections' ids: batches that lock rows in one order can not deadlock. */
    static <E extends InspectionEvent> Collection<E> of(List<E> batch, Comparator<? super E> age) {
        Map<UUID, E> newest = new TreeMap<>();
        batch.forEach(event -> newest.merge(event.inspectionId(), event, BinaryOperator.maxBy(age)));
        return newest.values();
    }
}
