package io.scrutineer.inspection.evidence;

import io.scrutineer.failure.NotFound;
import io.scrutineer.inspection.Inspections;
import io.scrutineer.inspection.history.Versions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One piece of evidence, and what it was before. */
@Singleton
class ReadEvidence {

    private final Inspections inspections;

    ReadEvidence(Inspections inspections) {
        this.inspections = inspections;
    }

    <E extends Identified> Stored<E> one(EvidenceTable<E> table, UUID inspection, UUID piece) {
        inspections.get(inspection);
        return table.withIds(inspection, List.of(piece)).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** All its versions, in the order of their ids. */
    <E extends Identified> HistoryView history(EvidenceTable<E> table, UUID inspection, UUID piece) {
        Stored<E> stored = one(table, inspection, piece);
        Map<UUID, Versions> versions = table.versions(inspection, List.of(stored));
        return HistoryView.of(stored.disputed(), EvidenceTable.of(stored, versions));
    }
}
