package io.scrutineer.publication.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The statement that finds the latest reports that a query asks for with their ranks, and what it is given.
 *
 * <p>It goes back from year to year and stops when it has enough, so that a search which finds nearly everything reads
 * no more than one which finds little; an area has so few reports that all its years are searched at once. Of what the
 * index finds, the short columns are read and put in order; the words, which stand elsewhere and are long, are then read
 * report by report, once each.
 */
record Candidates(String sql, List<Object> parameters) {

    /** As many are ranked and counted; a search that finds more is too wide for either to mean anything. */
    static final int MOST = 500;

    /**
     * What is looked for, made once and not for each row. The index knows what words a report has and not whether they
     * stand side by side: it is asked for the words alone, as else PostgreSQL would read the words of all it finds.
     */
    private static final String ASKED = """
            asked as materialized (
                select websearch_to_tsquery('english', ?) as exactly, websearch_to_tsquery('english', ?) as loosely),
            """;

    /** Nothing is deleted: it gives the words unpacked, so that they are not unpacked for each use. */
    private static final String UNPACKED =
            "cross join lateral (select ts_delete(found.words, '') as words offset 0) unpacked";

    /** Words of which none counts, such as a per cent sign, find nothing, and not everything. */
    private static final String SENSIBLE = "where numnode(asked.exactly) > 0 and unpacked.words @@ asked.exactly";

    /** Named candidate. */
    private static final String FOUND = """
            %scandidate as materialized (
                select found.inspection_id, found.date_published, found.year, found.area_code, found.area_name,
                    found.facets, %s as rank
                from (%s) years
                %s
                cross join lateral (
                    select inspection_id, date_published, year, area_code, area_name, facets, words from public_report
                    where words @@ (%s)
                    order by date_published desc, inspection_id desc) found
                %s
                limit %d)""";

    private static final String ALL_YEARS = """
            select quote_literal('%s' || generate_series(max(year), min(year), -1))::tsquery as mark
            from public_report""".formatted(Mark.YEAR);

    /** One row without columns: what is asked of the index is asked once. */
    private static final String ALL_AT_ONCE = "select";

    static Candidates of(SearchQuery query) {
        List<Object> parameters = new ArrayList<>();
        List<String> wanted = new ArrayList<>();
        boolean hasWords = query.words() != null;
        if (query.words() != null) {
            parameters.add(query.words());
            parameters.add(loosely(query.words()));
            wanted.add("asked.loosely");
        }
        boolean isWide = query.year() == null && query.area() == null;
        if (isWide) {
            wanted.add("years.mark");
        }
        for (String mark : marks(query)) {
            wanted.add("?::tsquery");
            parameters.add(Mark.quoted(mark));
        }
        String sql = FOUND.formatted(
                hasWords ? ASKED : "",
                hasWords ? "ts_rank(unpacked.words, asked.exactly)" : "0::real",
                isWide ? ALL_YEARS : ALL_AT_ONCE,
                hasWords ? "cross join asked" : "",
                String.join(" && ", wanted),
                hasWords ? UNPACKED + "\n" + SENSIBLE : "",
                MOST + 1);
        return new Candidates(sql, parameters);
    }

    /** Finds all that the words find, and more: without quotation marks. Without them a minus would mean more. */
    private static String loosely(String words) {
        return words.indexOf('-') < 0 ? words.replace('"', ' ') : words;
    }

    private static List<String> marks(SearchQuery query) {
        List<String> marks = new ArrayList<>();
        if (query.year() != null) {
            marks.add(Mark.year(query.year()));
        }
        if (query.area() != null) {
            marks.add(Mark.area(query.area()));
        }
        if (query.indicator() != null) {
            marks.add(indicator(query.indicator(), query.grade()));
        } else if (query.grade() != null) {
            marks.add(Mark.grade(query.grade()));
        }
        return marks;
    }

    private static String indicator(IndicatorKey indicator, @Nullable Integer grade) {
        return grade == null ? Mark.indicator(indicator) : Mark.indicator(indicator, grade);
    }
}
