package io.scrutineer.grading.claim;

import io.agroal.api.AgroalDataSource;
import io.scrutineer.grading.claim.ClaimSubject.Grade;
import io.scrutineer.grading.claim.Claims.Compared;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;

/** Looks up what is public of the grades that are asked for: by area, by grade and by month, and never by report. */
@ApplicationScoped
class PublicGrades {

    private static final String SERIES = """
            select id from report_series where framework_id = ? and framework_version = ? and sample_evidence = ?""";

    private static final String OWN = "select public_from, public_to from published_report where inspection_id = ?";

    private static final String COMPARED = """
            select (select coalesce(sum(reports), 0) from published_month where series = s.id and month < s.month)
                    + (select count(*) from published_report where series = s.id and graded
                        and public_to between s.month and s.day),
                (select count(*) from published_report where series = s.id and graded
                    and public_to > s.day and public_to < s.month + interval '1 month' and public_from <= s.day)
            from (select ? as id, ?::date as month, ?::date as day) s""";

    /** From one area to the next by the index, and of each its first report with the grade. */
    private static final String FIRST_OF_AREAS = """
            with recursive asked as (
                select ? as series, indicator, grade from unnest(?::text[], ?::int[]) as a (indicator, grade)),
            areas as (
                select a.series, a.indicator, a.grade, (select min(area_code) from published_grade g
                    where g.series = a.series and g.indicator = a.indicator and g.grade = a.grade) as area
                from asked a
                union all
                select a.series, a.indicator, a.grade, (select min(area_code) from published_grade g
                    where g.series = a.series and g.indicator = a.indicator and g.grade = a.grade and g.area_code > a.area)
                from areas a where a.area is not null)
            select a.indicator, a.area, p.area_name, p.inspection_id, p.public_from, s.inspection_id, s.public_to
            from areas a
            cross join lateral (select * from published_grade g
                where g.series = a.series and g.indicator = a.indicator and g.grade = a.grade and g.area_code = a.area
                order by g.public_from limit 1) p
            cross join lateral (select * from published_grade g
                where g.series = a.series and g.indicator = a.indicator and g.grade = a.grade and g.area_code = a.area
                order by g.public_to limit 1) s
            where a.area is not null order by a.indicator, p.public_from, a.area""";

    /** One report for each number of indicators, from as many as the own report has upwards. */
    private static final String AS_MANY = """
            select a.grade, n, p.inspection_id, s.inspection_id
            from unnest(?::int[], ?::int[]) as a (grade, own)
            cross join lateral generate_series(a.own, (select max(grades) from published_grade_count c
                where c.series = ? and c.grade = a.grade)) n
            cross join lateral (select inspection_id from published_grade_count c
                where c.series = ? and c.grade = a.grade and c.grades = n and c.public_from <= ? and c.inspection_id <> ?
                order by c.public_from limit 1) p
            left join lateral (select inspection_id from published_grade_count c
                where c.series = ? and c.grade = a.grade and c.grades = n and c.public_to <= ? and c.inspection_id <> ?
                order by c.public_to limit 1) s on true
            order by a.grade desc, n desc""";

    private final AgroalDataSource dataSource;

    PublicGrades(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** An area with a grade on an indicator: between which days it got it, and the reports that tell. */
    record AreaWithGrade(
            String indicator, String code, String name, PublicDates first, UUID possiblyFirst, UUID surelyFirst) {}

    /** A report in which so many indicators have a grade; whether it was public by the day, or may only have been. */
    record ReportWithGrades(int grade, int indicators, UUID report, boolean surely) {}

    OptionalInt series(Series series) {
        return with(
                        SERIES,
                        select -> {
                            select.setString(1, series.framework());
                            select.setString(2, series.version());
                            select.setBoolean(3, series.sampleEvidence());
                        },
                        row -> row.getInt(1))
                .stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** When the inspection's own report became public, if it did. */
    Optional<PublicDates> dates(UUID inspection) {
        return with(OWN, select -> select.setObject(1, inspection), row -> dates(row, 1, 2)).stream()
                .findFirst();
    }

    /** All reports of the series. */
    Compared count(int series, LocalDate asOf) {
        return with(
                        COMPARED,
                        select -> {
                            select.setInt(1, series);
                            select.setObject(2, asOf.withDayOfMonth(1));
                            select.setObject(3, asOf);
                        },
                        row -> new Compared(row.getInt(1), row.getInt(2)))
                .get(0);
    }

    /** The areas that have the same grade on the same indicator, whenever they got it. */
    List<AreaWithGrade> areasWith(int series, List<Grade> grades) {
        return with(
                FIRST_OF_AREAS,
                select -> {
                    select.setInt(1, series);
                    select.setArray(2, array(select, "text", grades, Grade::indicator));
                    select.setArray(3, array(select, "int4", grades, Grade::grade));
                },
                row -> new AreaWithGrade(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        dates(row, 5, 7),
                        row.getObject(4, UUID.class),
                        row.getObject(6, UUID.class)));
    }

    /** Other reports with at least as many indicators of a grade as the own report has, those with the most first. */
    List<ReportWithGrades> withAsMany(int series, Map<Integer, Integer> own, UUID inspection, LocalDate asOf) {
        List<Map.Entry<Integer, Integer>> counts = List.copyOf(own.entrySet());
        return with(
                AS_MANY,
                select -> {
                    select.setArray(1, array(select, "int4", counts, Map.Entry::getKey));
                    select.setArray(2, array(select, "int4", counts, Map.Entry::getValue));
                    select.setInt(3, series);
                    for (int place = 4; place < 9; place += 3) {
                        select.setInt(place, series);
                        select.setObject(place + 1, asOf);
                        select.setObject(place + 2, inspection);
                    }
                },
                row -> {
                    UUID surely = row.getObject(4, UUID.class);
                    UUID possibly = row.getObject(3, UUID.class);
                    return new ReportWithGrades(
                            row.getInt(1), row.getInt(2), surely == null ? possibly : surely, surely != null);
                });
    }

    private static PublicDates dates(ResultSet row, int from, int by) throws SQLException {
        return new PublicDates(row.getObject(from, LocalDate.class), row.getObject(by, LocalDate.class));
    }

    private static <T> Array array(PreparedStatement select, String type, List<T> values, Function<T, Object> value)
            throws SQLException {
        return select.getConnection()
                .createArrayOf(type, values.stream().map(value).toArray());
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
            throw new IllegalStateException("What is public was not read", e);
        }
    }

    private interface Binding {
        void bind(PreparedStatement select) throws SQLException;
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
