package io.scrutineer.publication.feed;

import io.agroal.api.AgroalDataSource;
import io.scrutineer.publication.published.PublicChange;
import io.scrutineer.publication.published.PublishedReport;
import io.scrutineer.publication.report.ReportContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Numbers each change of what is public, in the transaction that makes it. */
@ApplicationScoped
class RecordChange {

    private static final String APPEND = """
            with next as (update public_change_head set position = position + 1 returning position)
            insert into public_change (position, kind, changed_at, inspection_id, version, reference, title, summary,
                area_code, area_name, date_published, content_sha256)
            select next.position, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from next""";

    private final AgroalDataSource dataSource;

    RecordChange(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    void on(@Observes PublicChange change) {
        PublishedReport report = change.report();
        ReportContent content = report.content();
        append(
                change.kind().code(),
                change.at().atOffset(ZoneOffset.UTC),
                report.inspectionId(),
                report.version(),
                report.reference(),
                content.title(),
                change.summary(),
                content.area().code(),
                content.area().name(),
                report.datePublished().toString(),
                report.contentSha256());
    }

    private void append(@Nullable Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement append = connection.prepareStatement(APPEND)) {
            for (int i = 0; i < values.length; i++) {
                append.setObject(i + 1, values[i]);
            }
            append.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A change of what is public was not recorded", e);
        }
    }
}
