package io.scrutineer.publication.published;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads lists of what is public, without contents: by plain SQL, as they are made anew for each request. */
@ApplicationScoped
class ListedReports {

    /** Of each report the newest version, unless that was withdrawn. */
    private static final String STANDING = """
            select r.inspection_id, r.reference, r.date_published, coalesce(r.summary, r.content)
            from published_report r
            where not exists (select from withdrawn_report t
                    where t.inspection_id = r.inspection_id and t.version >= r.version)
                and not exists (select from published_report v
                    where v.inspection_id = r.inspection_id and v.version > r.version)""";

    /** The limit stands in the statement: as a parameter it would be planned for anew with each request. */
    private static final String LATEST_FIRST = " order by r.date_published desc, r.inspection_id desc limit ";

    /** After everything of a year. */
    private static final String END = "~";

    private final AgroalDataSource dataSource;

    ListedReports(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    List<ListedReport> list(ReportQuery query, int limit) {
        StringBuilder sql = new StringBuilder(STANDING);
        List<Object> parameters = new ArrayList<>();
        if (query.areaCode() != null) {
            sql.append(" and r.area_code = ?");
            parameters.add(query.areaCode());
        }
        if (query.year() != null) {
            sql.append(" and r.date_published >= ? and r.date_published < ?");
            parameters.addAll(List.of(query.year(), query.year() + END));
        }
        if (query.after() != null) {
            sql.append(" and (r.date_published, r.inspection_id) < (?, ?)");
            parameters.addAll(
                    List.of(query.after().datePublished(), query.after().inspectionId()));
        }
        return read(sql.append(LATEST_FIRST).append(limit).toString(), parameters);
    }

    private List<ListedReport> read(String sql, List<Object> parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            int place = 0;
            for (Object parameter : parameters) {
                place++;
                select.setObject(place, parameter);
            }
            List<ListedReport> reports = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    reports.add(new ListedReport(
                            row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4)));
                }
            }
            return reports;
        } catch (SQLException e) {
            throw new IllegalStateException("A list of reports was not read", e);
        }
    }
}
