package io.scrutineer.publication.search;

import io.scrutineer.http.Page;
import io.scrutineer.publication.search.SearchResult.Facet;
import io.scrutineer.publication.search.SearchResult.Hit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Searches what is public: in two statements, of which one finds, ranks and counts, and one reads the page. */
@ApplicationScoped
public class Searches {

    private static final String FIND = """
            with %s
            select 'all' as part, '' as value, '' as label, count(*)::real as number from candidate
            union all
            select 'area', area_code, min(area_name), count(*) from candidate group by area_code
            union all
            select 'year', year::text, year::text, count(*) from candidate group by year
            union all
            select 'facet', facet, '', count(*) from candidate, unnest(facets) facet group by facet
            union all
            (select 'hit', latest.inspection_id::text, latest.date_published, latest.rank
             from (select inspection_id, date_published, rank from candidate
                   order by date_published desc, inspection_id desc limit %d) latest
             %s
             order by latest.rank desc, latest.date_published desc, latest.inspection_id desc limit %d)""";

    private static final String AFTER = "where (rank, date_published, inspection_id) < (?, ?, ?)";

    /** Of a long report, the beginning: looking for the best lines of all of it takes as long as it is long. */
    private static final String READ = """
            select inspection_id, reference, kind, title, partnership, area_code, area_name, date_published,
                sample_evidence, %s
            from public_report %s where inspection_id = any(?::uuid[])""";

    /**
     * Made once, and not for each line. A word begins as its stem does, but for the last letter: to tell in which lines it
     * may be takes a tenth of what it takes to find their words.
     */
    private static final String ASKED = """
            cross join (
                select websearch_to_tsquery('english', words) as query,
                    websearch_to_tsquery('english', words)::text ~ '[!|]' as any_will_do,
                    array(select '%' || left(lexeme, greatest(length(lexeme) - 1, 1)) || '%'
                          from unnest(to_tsvector('english', words))) as beginnings
                from (select ?::text as words) said offset 0) asked""";

    /** Out of the first lines that have all that is looked for, or of the text where none has. */
    private static final String HEADLINE = """
            ts_headline('english',
                coalesce(
                    (select string_agg(line, E'\\n')
                     from (select line from string_to_table(left(body, 20000), E'\\n') line
                           where (lower(line) like all (asked.beginnings)
                                   or asked.any_will_do and lower(line) like any (asked.beginnings))
                               and to_tsvector('english', line) @@ asked.query limit 2) found),
                    left(body, 20000)),
                asked.query,
                'StartSel=%s, StopSel=%s, MaxWords=35, MinWords=15, MaxFragments=2, FragmentDelimiter=" … "')""".formatted(SearchableText.FOUND, SearchableText.FOUND_END);

    private static final String INDICATORS = """
            select framework_id || '/' || framework_version || '/' || code, code || ' ' || title
            from public_indicator order by framework_id desc, framework_version desc, place""";

    private final PublicRows rows;

    Searches(PublicRows rows) {
        this.rows = rows;
    }

    /** A page of what was found, the best first, and among what is equally good the latest. */
    public SearchResult search(SearchQuery query, int limit) {
        Map<String, List<Row>> parts =
                find(query, limit).stream().collect(Collectors.groupingBy(Row::part, Collectors.toList()));
        int all = (int) parts.getOrDefault("all", List.of()).get(0).number();
        List<SearchPosition> hits = parts.getOrDefault("hit", List.of()).stream()
                .map(row -> new SearchPosition(row.number(), row.label(), UUID.fromString(row.value())))
                .toList();
        Page<SearchPosition> page = Page.of(hits, limit, Function.identity(), SearchPosition::cursor);
        List<Facet> facets = facets(parts.getOrDefault("facet", List.of()));
        return new SearchResult(
                Math.min(all, Candidates.MOST),
                all > Candidates.MOST,
                read(page.items(), query),
                page.next(),
                sorted(facets(parts.getOrDefault("area", List.of())), Comparator.comparing(Facet::label)),
                sorted(
                        facets(parts.getOrDefault("year", List.of())),
                        Comparator.comparing(Facet::value).reversed()),
                indicators(facets),
                grades(facets));
    }

    private List<Row> find(SearchQuery query, int limit) {
        Candidates candidates = Candidates.of(query);
        List<Object> parameters = new ArrayList<>(candidates.parameters());
        if (query.after() != null) {
            parameters.addAll(List.of(
                    query.after().rank(),
                    query.after().datePublished(),
                    query.after().inspectionId()));
        }
        String sql = FIND.formatted(candidates.sql(), Candidates.MOST, query.after() == null ? "" : AFTER, limit + 1);
        return rows.read(
                sql, row -> new Row(row.getString(1), row.getString(2), row.getString(3), row.getFloat(4)), parameters);
    }

    private List<Hit> read(List<SearchPosition> page, SearchQuery query) {
        List<Object> parameters = new ArrayList<>();
        if (query.words() != null) {
            parameters.add(query.words());
        }
        parameters.add(page.stream().map(hit -> hit.inspectionId().toString()).toList());
        Map<UUID, Hit> hits = rows
                .read(
                        query.words() == null ? READ.formatted("''", "") : READ.formatted(HEADLINE, ASKED),
                        row -> new Hit(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                row.getString(7),
                                row.getString(8),
                                row.getBoolean(9),
                                Excerpt.pieces(row.getString(10))),
                        parameters)
                .stream()
                .collect(Collectors.toMap(Hit::inspectionId, Function.identity()));
        return page.stream()
                .map(hit -> hits.get(hit.inspectionId()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** In the order of their frameworks. */
    private List<Facet> indicators(List<Facet> facets) {
        Map<String, Integer> counts = facets.stream().collect(Collectors.toMap(Facet::value, Facet::count));
        return rows.read(INDICATORS, row -> new Facet(row.getString(1), row.getString(2), 0), List.of()).stream()
                .filter(indicator -> counts.containsKey(indicator.value()))
                .map(indicator ->
                        new Facet(indicator.value(), indicator.label(), counts.getOrDefault(indicator.value(), 0)))
                .toList();
    }

    /** A grade is called differently in different frameworks: all its names are told. */
    private static List<Facet> grades(List<Facet> facets) {
        Map<String, Facet> grades = new LinkedHashMap<>();
        for (Facet facet : sorted(facets, Comparator.comparing(Facet::value))) {
            int bar = facet.value().indexOf('|');
            if (bar > 0) {
                Facet grade =
                        new Facet(facet.value().substring(0, bar), facet.value().substring(bar + 1), facet.count());
                grades.merge(
                        grade.value(),
                        grade,
                        (one, other) -> new Facet(
                                one.value(), one.label() + " or " + other.label(), one.count() + other.count()));
            }
        }
        return sorted(
                List.copyOf(grades.values()),
                Comparator.comparing((Facet grade) -> Integer.valueOf(grade.value()))
                        .reversed());
    }

    private static List<Facet> facets(List<Row> rows) {
        return rows.stream()
                .map(row -> new Facet(row.value(), row.label(), (int) row.number()))
                .toList();
    }

    private static List<Facet> sorted(List<Facet> facets, Comparator<Facet> order) {
        return facets.stream().sorted(order).toList();
    }

    private record Row(String part, String value, String label, float number) {}
}
