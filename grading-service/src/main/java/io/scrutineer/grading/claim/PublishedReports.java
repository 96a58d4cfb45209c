package io.scrutineer.grading.claim;

import io.agroal.api.AgroalDataSource;
import io.scrutineer.contracts.PublishedGrade;
import io.scrutineer.contracts.ReportWithdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Stores what is public of reports, each in its newest version, and how many went public in each month. */
@ApplicationScoped
class PublishedReports {

    private static final String KNOWN_SERIES = """
            select id from report_series where framework_id = ? and framework_version = ? and sample_evidence = ?""";

    private static final String ADD_SERIES = """
            insert into report_series (framework_id, framework_version, sample_evidence) values (?, ?, ?)
            on conflict do nothing""";

    private static final String REMOVE_OLDER = """
            delete from published_report where inspection_id = ? and report_version < ?
            returning series, public_from, graded""";

    private static final String WITHDRAW = """
            insert into withdrawn_report as w (inspection_id, report_version) values (?, ?)
            on conflict (inspection_id) do update
            set report_version = greatest(w.report_version, excluded.report_version)""";

    private static final String STORE = """
            insert into published_report (inspection_id, report_version, series, area_code, area_name, date_published,
                public_from, public_to, graded)
            select r.id, r.version, ?, ?, ?, ?, ?, ?, ? from (select ?::uuid as id, ?::int as version) r
            where not exists (select from withdrawn_report w
                              where w.inspection_id = r.id and w.report_version >= r.version)
            on conflict do nothing""";

    private static final String STORE_GRADE = """
            insert into published_grade (inspection_id, series, indicator, title, grade, label, area_code, area_name,
                public_from, public_to)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String STORE_COUNT = """
            insert into published_grade_count (inspection_id, series, grade, grades, public_from, public_to)
            values (?, ?, ?, ?, ?, ?)""";

    private static final String COUNT_IN_MONTH = """
            insert into published_month as m (series, month, reports) values (?, ?, ?)
            on conflict (series, month) do update set reports = m.reports + excluded.reports""";

    private final AgroalDataSource dataSource;

    PublishedReports(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Stores what is newer than what is there, in the order given. */
    void store(List<PublicReport> reports) {
        try (Connection connection = dataSource.getConnection()) {
            Map<SeriesMonth, Integer> counted = new TreeMap<>();
            for (PublicReport report : reports) {
                store(connection, report, counted);
            }
            count(connection, counted);
        } catch (SQLException e) {
            throw new IllegalStateException("What is public was not stored", e);
        }
    }

    /** Removes what is public no more, and keeps it from coming back. */
    void remove(List<ReportWithdrawn> withdrawals) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement withdraw = connection.prepareStatement(WITHDRAW)) {
            Map<SeriesMonth, Integer> counted = new TreeMap<>();
            for (ReportWithdrawn withdrawal : withdrawals) {
                withdraw.setObject(1, withdrawal.inspectionId());
                withdraw.setInt(2, withdrawal.reportVersion());
                withdraw.executeUpdate();
                removeOlder(connection, withdrawal.inspectionId(), withdrawal.reportVersion() + 1, counted);
            }
            count(connection, counted);
        } catch (SQLException e) {
            throw new IllegalStateException("What is public no more was not removed", e);
        }
    }

    /** In their order, so that two batches never wait for each other. */
    private record SeriesMonth(int series, LocalDate month) implements Comparable<SeriesMonth> {

        @Override
        public int compareTo(SeriesMonth other) {
            int bySeries = Integer.compare(series, other.series);
            return bySeries != 0 ? bySeries : month.compareTo(other.month);
        }
    }

    private static void store(Connection connection, PublicReport report, Map<SeriesMonth, Integer> counted)
            throws SQLException {
        removeOlder(connection, report.inspectionId(), report.version(), counted);
        int series = series(connection, report.series());
        if (add(connection, report, series)) {
            addGrades(connection, report, series);
            addCounts(connection, report, series);
            if (!report.grades().isEmpty()) {
                counted.merge(new SeriesMonth(series, report.dates().month()), 1, Integer::sum);
            }
        }
    }

    private static void removeOlder(
            Connection connection, UUID inspection, int version, Map<SeriesMonth, Integer> counted)
            throws SQLException {
        try (PreparedStatement remove = connection.prepareStatement(REMOVE_OLDER)) {
            remove.setObject(1, inspection);
            remove.setInt(2, version);
            try (ResultSet row = remove.executeQuery()) {
                if (row.next() && row.getBoolean(3)) {
                    LocalDate from = row.getObject(2, LocalDate.class);
                    counted.merge(new SeriesMonth(row.getInt(1), from.withDayOfMonth(1)), -1, Integer::sum);
                }
            }
        }
    }

    private static int series(Connection connection, Series series) throws SQLException {
        try (PreparedStatement add = connection.prepareStatement(ADD_SERIES);
                PreparedStatement read = connection.prepareStatement(KNOWN_SERIES)) {
            bind(add, series);
            add.executeUpdate();
            bind(read, series);
            try (ResultSet row = read.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static void bind(PreparedStatement statement, Series series) throws SQLException {
        statement.setString(1, series.framework());
        statement.setString(2, series.version());
        statement.setBoolean(3, series.sampleEvidence());
    }

    /** Whether it is newer than what is there. */
    private static boolean add(Connection connection, PublicReport report, int series) throws SQLException {
        try (PreparedStatement store = connection.prepareStatement(STORE)) {
            store.setInt(1, series);
            store.setString(2, report.area().code());
            store.setString(3, report.area().name());
            store.setString(4, report.datePublished());
            bind(store, 5, report.dates());
            store.setBoolean(7, !report.grades().isEmpty());
            store.setObject(8, report.inspectionId());
            store.setInt(9, report.version());
            return store.executeUpdate() == 1;
        }
    }

    private static void addGrades(Connection connection, PublicReport report, int series) throws SQLException {
        try (PreparedStatement store = connection.prepareStatement(STORE_GRADE)) {
            for (PublishedGrade grade : report.grades()) {
                bind(store, report.inspectionId(), series);
                store.setString(3, grade.indicator());
                store.setString(4, grade.title());
                store.setInt(5, grade.grade());
                store.setString(6, grade.label());
                store.setString(7, report.area().code());
                store.setString(8, report.area().name());
                bind(store, 9, report.dates());
                store.addBatch();
            }
            store.executeBatch();
        }
    }

    private static void addCounts(Connection connection, PublicReport report, int series) throws SQLException {
        try (PreparedStatement store = connection.prepareStatement(STORE_COUNT)) {
            for (Map.Entry<Integer, Long> count : report.counts().entrySet()) {
                bind(store, report.inspectionId(), series);
                store.setInt(3, count.getKey());
                store.setLong(4, count.getValue());
                bind(store, 5, report.dates());
                store.addBatch();
            }
            store.executeBatch();
        }
    }

    private static void count(Connection connection, Map<SeriesMonth, Integer> counted) throws SQLException {
        try (PreparedStatement count = connection.prepareStatement(COUNT_IN_MONTH)) {
            for (Map.Entry<SeriesMonth, Integer> month : counted.entrySet()) {
                count.setInt(1, month.getKey().series());
                count.setObject(2, month.getKey().month());
                count.setInt(3, month.getValue());
                count.addBatch();
            }
            count.executeBatch();
        }
    }

    private static void bind(PreparedStatement store, UUID inspection, int series) throws SQLException {
        store.setObject(1, inspection);
        store.setInt(2, series);
    }

    private static void bind(PreparedStatement store, int place, PublicDates dates) throws SQLException {
        store.setObject(place, dates.from());
        store.setObject(place + 1, dates.by());
    }
}
