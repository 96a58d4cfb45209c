package io.scrutineer.publication.search;

import io.scrutineer.publication.published.PublishedReports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Makes a public report one that can be searched, where it went public before there was a search. */
@ApplicationScoped
class IndexReport {

    private static final String MISSING = """
            select distinct inspection_id from published_report p
            where not exists (select from public_report r where r.inspection_id = p.inspection_id)""";

    private final PublicRows rows;
    private final PublicIndex index;
    private final PublishedReports reports;

    IndexReport(PublicRows rows, PublicIndex index, PublishedReports reports) {
        this.rows = rows;
        this.index = index;
        this.reports = reports;
    }

    List<UUID> missing() {
        return rows.read(MISSING, row -> row.getObject(1, UUID.class), List.of());
    }

    @Transactional
    void index(UUID inspectionId) {
        reports.ofInspection(inspectionId).ifPresent(report -> index.put(List.of(report)));
    }
}
