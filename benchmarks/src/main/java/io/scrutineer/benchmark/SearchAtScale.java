package io.scrutineer.benchmark;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/** Milliseconds of searches, one after the other, among a hundred thousand reports that can be searched. */
final class SearchAtScale {

    private static final int REPORTS = 100_000;
    private static final int WARM_UPS = 200;
    private static final double MOST_MILLISECONDS = 50;

    /**
     * Made up from those that are there: of 25 years and 32 areas, each with words that a few hundredths share. They lie in
     * the order in which they were published.
     */
    private static final String FILL = """
            insert into public_report (inspection_id, version, reference, kind, title, partnership, area_code, area_name,
                framework_id, framework_version, year, date_published, sample_evidence, facets, body, words)
            select gen_random_uuid(), 1, reference || '-searched-' || n, kind, title, partnership,
                'S120000' || lpad((n %% 32)::text, 2, '0'), 'Area ' || (n %% 32), framework_id, framework_version,
                2000 + n %% 25, (2000 + n %% 25) || '-' || lpad((1 + n %% 12)::text, 2, '0'), sample_evidence, facets,
                body || E'\\nSomething about topic' || (n %% 97) || ' and subject' || (n %% 1009) || '.',
                ts_delete(words, array['=year:' || year, '=area:' || area_code])
                    || array_to_tsvector(array[
                        '=year:' || (2000 + n %% 25), '=area:S120000' || lpad((n %% 32)::text, 2, '0')])
                    || to_tsvector('english', 'topic' || (n %% 97) || ' subject' || (n %% 1009))
            from (select n, (array(select r from public_report r order by reference))[1 + n %% %d] as r
                from generate_series(1, %d) n) numbered, lateral (select (r).*) report
            order by n %% 25, n %% 12""";

    private static final List<String> WORDS = List.of(
            "children",
            "young+people",
            "leadership",
            "%22quality+indicators%22",
            "topic42",
            "subject7",
            "families+-weak");

    private static final List<String> FILTERS =
            List.of("", "", "", "&year=2017", "&area=S12000008", "&grade=5", "&year=2012&grade=4");

    private final Effort effort;

    SearchAtScale(Effort effort) {
        this.effort = effort;
    }

    void measure(Database database, Consumer<String> fetch, Report report) {
        fill(database);
        for (int i = 0; i < WARM_UPS; i++) {
            fetch.accept(any());
        }
        double[] taken = new double[effort.reads()];
        for (int i = 0; i < taken.length; i++) {
            String path = any();
            long began = System.nanoTime();
            fetch.accept(path);
            taken[i] = (System.nanoTime() - began) / 1e6;
        }
        Series times = Series.of(taken);
        report.row(new Row(
                "Search among %,d reports".formatted(REPORTS),
                "p99 %.0f ms, median %.0f ms".formatted(times.percentile(99), times.median()),
                "",
                "",
                "p99 < %.0f ms".formatted(MOST_MILLISECONDS),
                times.percentile(99) < MOST_MILLISECONDS));
        report.note(
                "Searches, one after the other: words that all reports have, that a hundredth and that a thousandth has,"
                        + " phrases and exclusions, with and without filters; with counts by area, year, indicator and grade.");
    }

    /** The index is made anew after that, as that takes a fraction of filling it row by row. */
    private static void fill(Database database) {
        long there = database.number("select count(*) from public_report");
        database.run("drop index public_report_by_words");
        database.run(FILL.formatted(there, REPORTS - there));
        database.run("create index public_report_by_words on public_report using gin (words)");
        database.run("vacuum analyze public_report");
    }

    private static String any() {
        return "/v1/search?limit=20&q=" + chosen(WORDS) + chosen(FILTERS);
    }

    private static String chosen(List<String> several) {
        return several.get(ThreadLocalRandom.current().nextInt(several.size()));
    }
}
