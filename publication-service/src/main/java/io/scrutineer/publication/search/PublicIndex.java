package io.scrutineer.publication.search;

import io.scrutineer.contracts.EventJson;
import io.scrutineer.publication.published.PublishedReport;
import io.scrutineer.publication.report.ReportContent;
import io.scrutineer.publication.report.ReportGrade;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes what can be searched and counted of a report. */
@ApplicationScoped
class PublicIndex {

    /** An older version does not take the place of a newer one. */
    private static final String REPORT = """
            insert into public_report (inspection_id, version, reference, kind, title, partnership, area_code, area_name,
                framework_id, framework_version, year, date_published, sample_evidence, facets, body, words)
            select inspection_id, version, reference, kind, title, partnership, area_code, area_name,
                framework_id, framework_version, year, date_published, sample_evidence, facets, body,
                setweight(to_tsvector('english', title || ' ' || partnership || ' ' || area_name), 'A')
                    || setweight(to_tsvector('english', body), 'C') || array_to_tsvector(marks)
            from (values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))
                as report (inspection_id, version, reference, kind, title, partnership, area_code, area_name,
                    framework_id, framework_version, year, date_published, sample_evidence, facets, body, marks)
            on conflict (inspection_id) do update
            set version = excluded.version, kind = excluded.kind, title = excluded.title,
                partnership = excluded.partnership, area_code = excluded.area_code, area_name = excluded.area_name,
                framework_id = excluded.framework_id, framework_version = excluded.framework_version,
                facets = excluded.facets, body = excluded.body, words = excluded.words
            where public_report.version < excluded.version""";

    private static final String REMOVE = "delete from public_report where inspection_id = ?";

    private static final String NO_GRADES = "delete from public_grade where inspection_id = ?";

    private static final String GRADES = """
            insert into public_grade (inspection_id, framework_id, framework_version, code, title, grade, label)
            select ?, ?, ?, code, title, grade::integer, label
            from unnest(?, ?, ?, ?) as grade (code, title, grade, label)""";

    private static final String INDICATORS = """
            insert into public_indicator (framework_id, framework_version, framework_title, scale, code, title, place)
            select ?, ?, ?, ?, code, title, place::integer from unnest(?, ?, ?) as indicator (code, title, place)
            order by code
            on conflict (framework_id, framework_version, code) do nothing""";

    private final PublicRows rows;

    PublicIndex(PublicRows rows) {
        this.rows = rows;
    }

    /** A report that is public no more, with its grades. */
    void remove(UUID inspectionId) {
        rows.write(REMOVE, List.of(inspectionId));
    }

    /** The newest version of a report, in the place of the one before. */
    void put(PublishedReport report) {
        ReportContent content = report.content();
        if (putReport(report, content) > 0) {
            rows.write(NO_GRADES, List.of(report.inspectionId()));
            putGrades(content);
        }
    }

    private int putReport(PublishedReport report, ReportContent content) {
        return rows.write(
                REPORT,
                List.of(
                        report.inspectionId(),
                        report.version(),
                        report.reference(),
                        content.kind(),
                        content.title(),
                        content.partnership().name(),
                        content.area().code(),
                        content.area().name(),
                        content.framework().id(),
                        content.framework().version(),
                        report.datePublished().yearMonth().getYear(),
                        report.datePublished().toString(),
                        content.sampleEvidence(),
                        facets(content),
                        SearchableText.of(content),
                        marks(report, content)));
    }

    private void putGrades(ReportContent content) {
        List<ReportGrade> grades = content.grades();
        List<String> codes = grades.stream().map(ReportGrade::code).toList();
        List<String> titles = grades.stream().map(ReportGrade::title).toList();
        rows.write(
                GRADES,
                List.of(
                        content.inspectionId(),
                        content.framework().id(),
                        content.framework().version(),
                        codes,
                        titles,
                        grades.stream()
                                .map(grade -> String.valueOf(grade.grade()))
                                .toList(),
                        grades.stream().map(ReportGrade::label).toList()));
        rows.write(
                INDICATORS,
                List.of(
                        content.framework().id(),
                        content.framework().version(),
                        content.framework().title(),
                        new String(EventJson.write(content.framework().scale()), StandardCharsets.UTF_8),
                        codes,
                        titles,
                        IntStream.range(0, grades.size())
                                .mapToObj(String::valueOf)
                                .toList()));
    }

    private static List<String> marks(PublishedReport report, ReportContent content) {
        Stream<String> grades = content.grades().stream()
                .flatMap(grade -> Stream.of(
                        Mark.indicator(indicator(content, grade)),
                        Mark.indicator(indicator(content, grade), grade.grade()),
                        Mark.grade(grade.grade())));
        return Stream.concat(
                        Stream.of(
                                Mark.year(report.datePublished().yearMonth().getYear()),
                                Mark.area(content.area().code())),
                        grades)
                .distinct()
                .toList();
    }

    private static List<String> facets(ReportContent content) {
        return content.grades().stream()
                .flatMap(grade -> Stream.of(indicator(content, grade).path(), grade.grade() + "|" + grade.label()))
                .distinct()
                .toList();
    }

    private static IndicatorKey indicator(ReportContent content, ReportGrade grade) {
        return new IndicatorKey(content.framework().id(), content.framework().version(), grade.code());
    }
}
