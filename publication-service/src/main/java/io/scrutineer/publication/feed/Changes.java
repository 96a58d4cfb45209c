package io.scrutineer.publication.feed;

import io.agroal.api.AgroalDataSource;
import io.scrutineer.contracts.AreaFact;
import io.scrutineer.publication.published.PublicChange;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what changed of what is public. */
@ApplicationScoped
public class Changes {

    private static final String HEAD = "select position from public_change_head";

    private static final String AFTER = """
            select * from public_change
            where position > ? and (?::text is null or area_code = ?) and (?::text is null or kind = ?)
            order by position limit ?""";

    private static final String NEWEST_OF_REPORTS = """
            select * from public_change c
            where (?::text is null or area_code = ?)
              and not exists (select from public_change later
                              where later.inspection_id = c.inspection_id and later.position > c.position)
            order by position desc limit ?""";

    private final AgroalDataSource dataSource;

    Changes(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The position of the last change; 0 where there is none. */
    public long head() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(HEAD);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** The changes after a position, in their order. */
    public List<Change> after(long position, ChangeFilter filter, int limit) {
        return read(AFTER, position, filter.areaCode(), filter.areaCode(), filter.kind(), filter.kind(), limit);
    }

    /** The last change of each report that is public, the latest first. */
    public List<Change> newestOfPublicReports(int limit) {
        return newestOfReports(null, limit).stream()
                .filter(change -> !change.kind().equals(PublicChange.Kind.WITHDRAWN.code()))
                .toList();
    }

    /** The last change of each report, of an area's or of all, the latest first. */
    List<Change> newestOfReports(@Nullable String areaCode, int limit) {
        return read(NEWEST_OF_REPORTS, areaCode, areaCode, limit);
    }

    private List<Change> read(String statement, @Nullable Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(statement)) {
            for (int i = 0; i < parameters.length; i++) {
                select.setObject(i + 1, parameters[i]);
            }
            List<Change> changes = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    changes.add(change(row));
                }
            }
            return changes;
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getLong("position"),
                row.getString("kind"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getObject("inspection_id", UUID.class),
                row.getInt("version"),
                row.getString("reference"),
                row.getString("title"),
                row.getString("summary"),
                new AreaFact(row.getString("area_code"), row.getString("area_name")),
                row.getString("date_published"),
                row.getString("content_sha256"));
    }

    private static IllegalStateException unreadable(SQLException e) {
        return new IllegalStateException("The changes of what is public are not readable", e);
    }
}
