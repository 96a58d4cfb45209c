package io.scrutineer.publication.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The statement that finds the latest reports that a query asks for, and what it is given.
 *
 * <p>It goes back from year to year and stops when it has enough, so that a search which finds nearly everything reads no
 * more than one which finds little.
 */
record Candidates(String sql, List<Object> parameters) {

    /** As many are ranked and counted; a search that finds more is too wide for either to mean anything. */
    static final int MOST = 1000;

    /** Words of which none counts, such as a per cent sign, find nothing, and not everything. */
    private static final String SENSIBLE = "where numnode(websearch_to_tsquery('english', ?)) > 0";

    static Candidates of(SearchQuery query) {
        List<Object> parameters = new ArrayList<>();
        StringBuilder wanted = new StringBuilder();
        for (String mark : marks(query)) {
            wanted.append(" && ?::tsquery");
            parameters.add(Mark.quoted(mark));
        }
        if (query.words() != null) {
            wanted.append(" && websearch_to_tsquery('english', ?)");
            parameters.add(query.words());
            parameters.add(query.words());
        }
        String sql = """
                select candidate.*
                from (select generate_series(max(year), min(year), -1) as year from public_report) years
                cross join lateral (
                    select * from public_report
                    where words @@ (quote_literal('%s' || years.year)::tsquery%s)
                    order by date_published desc, inspection_id desc limit %d) candidate
                %s limit %d""".formatted(Mark.YEAR, wanted, MOST + 1, query.words() == null ? "" : SENSIBLE, MOST + 1);
        return new Candidates(sql, parameters);
    }

    private static List<String> marks(SearchQuery query) {
        List<String> marks = new ArrayList<>();
        if (query.area() != null) {
            marks.add(Mark.area(query.area()));
        }
        if (query.year() != null) {
            marks.add(Mark.year(query.year()));
        }
        if (query.indicator() != null) {
            marks.add(
                    query.grade() == null
                            ? Mark.indicator(query.indicator())
                            : Mark.indicator(query.indicator(), query.grade()));
        } else if (query.grade() != null) {
            marks.add(Mark.grade(query.grade()));
        }
        return marks;
    }
}
