package io.scrutineer.grading.statistics;

import io.agroal.api.AgroalDataSource;
import io.scrutineer.grading.agreement.Alpha.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Counts the grades that stand confirmed, of the inspections that the one who asks may see. */
@ApplicationScoped
class GradeCounts {

    private static final String CONFIRMED = """
            from confirmed_grade g
            join assessment a on a.inspection_id = g.inspection_id and a.confirmed_version = g.snapshot_version
                and a.status = 'confirmed'
            """;

    private static final String COUNTED = "where g.framework_id is not null ";

    private static final String SELECTED = COUNTED + """
            and (?::text is null or g.framework_id = ?) and (?::text is null or g.framework_version = ?)
            and (?::text is null or g.indicator = ?)
            and (?::int is null or extract(year from g.confirmed_at at time zone 'UTC') = ?)
            and (?::text is null or ? = any (a.bodies))
            """;

    private static final String DISTRIBUTION = """
            select g.framework_id, g.framework_version, g.indicator, g.grade, min(g.label), count(*),
                count(*) filter (where g.grade > g.indicative), count(*) filter (where g.grade < g.indicative)
            """ + CONFIRMED + SELECTED + "group by 1, 2, 3, 4 order by 1, 2, 3, 4";

    private static final String EVALUATIONS =
            """
            select g.framework_id, g.framework_version, g.indicator, g.evaluations, count(*)
            """ + CONFIRMED + SELECTED + "and cardinality(g.evaluations) > 1 group by 1, 2, 3, 4 order by 1, 2, 3, 4";

    /** Each pair of evaluations is the same whoever was first. */
    private static final String READINGS =
            """
            select g.framework_id, g.framework_version, g.indicator,
                least(g.readings[r][1], g.readings[r][2]), greatest(g.readings[r][1], g.readings[r][2]),
                sum(g.readings[r][3])
            """ + CONFIRMED + "cross join lateral generate_subscripts(g.readings, 1) r " + SELECTED
                    + "group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5";

    private static final String STANDING = """
            with mine as (select g.framework_id, g.framework_version, g.position, g.indicator, g.grade, g.label
            """ + CONFIRMED + COUNTED + """
            and g.inspection_id = ?),
            others as (select g.framework_id, g.framework_version, g.indicator, g.grade
            """ + CONFIRMED + COUNTED + """
            and g.inspection_id <> ?)
            select m.indicator, m.grade, m.label, count(o.grade) filter (where o.grade < m.grade),
                count(o.grade) filter (where o.grade = m.grade), count(o.grade) filter (where o.grade > m.grade)
            from mine m left join others o using (framework_id, framework_version, indicator)
            group by m.position, m.indicator, m.grade, m.label order by m.position""";

    private final AgroalDataSource dataSource;

    GradeCounts(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** An indicator by its identity. */
    record Of(Framework framework, String indicator) {}

    /** A framework by its identity. */
    record Framework(String id, String version) {}

    /** How often a grade was confirmed, and how often instead of a lower or a higher one that the policy proposed. */
    record Count(Of of, int grade, String label, int grades, int raised, int lowered) {}

    /** What several said of the same, and how often they did. */
    record Said(Of of, Unit unit) {}

    List<Count> distribution(Selection selection) {
        return with(
                DISTRIBUTION,
                select -> bind(select, selection),
                row -> new Count(
                        of(row), row.getInt(4), row.getString(5), row.getInt(6), row.getInt(7), row.getInt(8)));
    }

    /** What two readers said of an indicator of a case record. */
    List<Said> readings(Selection selection) {
        return with(
                READINGS,
                select -> bind(select, selection),
                row -> new Said(of(row), new Unit(List.of(row.getInt(4), row.getInt(5)), row.getInt(6))));
    }

    /** What bodies said on an indicator of an inspection. */
    List<Said> evaluations(Selection selection) {
        return with(
                EVALUATIONS,
                select -> bind(select, selection),
                row -> new Said(
                        of(row), new Unit(List.of((Integer[]) row.getArray(4).getArray()), row.getInt(5))));
    }

    List<StandingView.Standing> standing(UUID inspection) {
        return with(
                STANDING,
                select -> {
                    select.setObject(1, inspection);
                    select.setObject(2, inspection);
                },
                row -> new StandingView.Standing(
                        row.getString(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getInt(6)));
    }

    private static Of of(ResultSet row) throws SQLException {
        return new Of(new Framework(row.getString(1), row.getString(2)), row.getString(3));
    }

    private static void bind(PreparedStatement select, Selection selection) throws SQLException {
        int place = 1;
        for (Object value : new Object[] {selection.framework(), selection.version(), selection.indicator()}) {
            select.setObject(place++, value, Types.VARCHAR);
            select.setObject(place++, value, Types.VARCHAR);
        }
        select.setObject(place++, selection.year(), Types.INTEGER);
        select.setObject(place++, selection.year(), Types.INTEGER);
        select.setObject(place++, selection.body(), Types.VARCHAR);
        select.setObject(place, selection.body(), Types.VARCHAR);
    }

    private <T> List<T> with(String sql, Binding binding, Reading<T> reading) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            binding.bind(select);
            List<T> all = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    all.add(reading.of(row));
                }
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException("The confirmed grades were not counted", e);
        }
    }

    private interface Binding {
        void bind(PreparedStatement select) throws SQLException;
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
