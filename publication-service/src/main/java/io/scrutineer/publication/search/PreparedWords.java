package io.scrutineer.publication.search;

import io.scrutineer.publication.published.PublishedReport;
import io.scrutineer.publication.published.ReportsToCome;
import io.scrutineer.publication.report.ReportContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Makes the words of reports before their moment: that is a third of what PostgreSQL has to do for one. They stand where no
 * public read comes.
 */
@ApplicationScoped
class PreparedWords {

    private static final String PREPARE = """
            insert into prepared_words (inspection_id, approved_sha256, content_sha256, body, words)
            select inspection_id::uuid, approved_sha256, content_sha256, body, %s
            from unnest(?, ?, ?, ?, ?, ?, ?)
                as report (inspection_id, approved_sha256, content_sha256, title, partnership, area_name, body)
            on conflict (inspection_id) do update
            set approved_sha256 = excluded.approved_sha256, content_sha256 = excluded.content_sha256,
                body = excluded.body, words = excluded.words""".formatted(PublicIndex.WORDS);

    private static final String OF = """
            select inspection_id from prepared_words
            where (inspection_id, content_sha256) in (select id::uuid, sha256 from unnest(?, ?) as report (id, sha256))""";

    private final PublicRows rows;

    PreparedWords(PublicRows rows) {
        this.rows = rows;
    }

    void prepare(@Observes ReportsToCome coming) {
        List<ReportsToCome.Report> reports = coming.all();
        rows.write(
                PREPARE,
                List.of(
                        PublicRows.column(reports, report -> content(report).inspectionId()),
                        PublicRows.column(reports, ReportsToCome.Report::approvedSha256),
                        PublicRows.column(reports, report -> report.written().sha256()),
                        PublicRows.column(reports, report -> content(report).title()),
                        PublicRows.column(
                                reports, report -> content(report).partnership().name()),
                        PublicRows.column(
                                reports, report -> content(report).area().name()),
                        PublicRows.column(reports, report -> SearchableText.of(content(report)))));
    }

    /** Those of which there are words, of just this content; nobody but the service itself sees any. */
    Set<UUID> of(List<PublishedReport> reports) {
        return Set.copyOf(rows.read(
                OF,
                row -> row.getObject(1, UUID.class),
                List.of(
                        PublicRows.column(reports, PublishedReport::inspectionId),
                        PublicRows.column(reports, PublishedReport::contentSha256))));
    }

    private static ReportContent content(ReportsToCome.Report report) {
        return report.written().content();
    }
}
