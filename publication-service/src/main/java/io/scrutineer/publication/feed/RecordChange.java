package io.scrutineer.publication.feed;

import io.agroal.api.AgroalDataSource;
import io.scrutineer.publication.published.PublicChange;
import io.scrutineer.publication.published.PublicChanges;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Numbers each change of what is public, in the transaction that makes it: as the last that it does, because no other can
 * number its own until this one has ended.
 */
@ApplicationScoped
class RecordChange {

    private static final String APPEND = """
            with head as (update public_change_head set position = position + ? returning position)
            insert into public_change (position, kind, changed_at, inspection_id, version, reference, title, summary,
                area_code, area_name, date_published, content_sha256)
            select head.position - ? + change.number, kind, changed_at::timestamptz, inspection_id::uuid, version::integer,
                reference, title, summary, area_code, area_name, date_published, content_sha256
            from head, unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) with ordinality
                as change (kind, changed_at, inspection_id, version, reference, title, summary, area_code, area_name,
                    date_published, content_sha256, number)""";

    private static final List<Function<PublicChange, @Nullable Object>> COLUMNS = List.of(
            change -> change.kind().code(),
            PublicChange::at,
            change -> change.report().inspectionId(),
            change -> change.report().version(),
            change -> change.report().reference(),
            change -> change.report().content().title(),
            PublicChange::summary,
            change -> change.report().content().area().code(),
            change -> change.report().content().area().name(),
            change -> change.report().datePublished(),
            change -> change.report().contentSha256());

    private final AgroalDataSource dataSource;

    RecordChange(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    void on(@Observes @Priority(PublicChanges.NUMBERED) PublicChanges changes) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement append = connection.prepareStatement(APPEND)) {
            int parameter = 1;
            append.setInt(parameter++, changes.all().size());
            append.setInt(parameter++, changes.all().size());
            for (Function<PublicChange, @Nullable Object> column : COLUMNS) {
                append.setArray(parameter++, connection.createArrayOf("text", texts(changes.all(), column)));
            }
            append.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Changes of what is public were not recorded", e);
        }
    }

    private static @Nullable Object[] texts(
            List<PublicChange> changes, Function<PublicChange, @Nullable Object> column) {
        return changes.stream()
                .map(column)
                .map(value -> value == null ? null : value.toString())
                .toArray();
    }
}
