package io.scrutineer.inspection.evidence;

import io.scrutineer.failure.NotFound;
import io.scrutineer.http.Cursor;
import io.scrutineer.http.Page;
import io.scrutineer.http.PageRequest;
import io.scrutineer.inspection.Inspections;
import io.scrutineer.inspection.history.Version;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
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

    /** A page of its versions that were made from a moment on, in the order of their ids. */
    <E extends Identified> Page<RecordedVersion> history(
            EvidenceTable<E> table, UUID inspection, UUID piece, Instant from, PageRequest page) {
        Stored<E> stored = one(table, inspection, piece);
        List<Version> rows = table.pageOfVersions(inspection, stored, page.afterId(), from, page.limit());
        return Page.of(
                rows,
                page.limit(),
                RecordedVersion::of,
                last -> Cursor.of(last.id().toString()));
    }
}
