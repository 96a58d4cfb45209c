package io.scrutineer.benchmark;

import io.scrutineer.local.LocalSystem;
import io.scrutineer.local.Service;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

/** Public answers that are kept nowhere, or are made by the first request: lists with a filter, and PDFs. */
final class AnswersOnDemand {

    private static final int CONNECTIONS = 8;
    private static final int LISTS = 5_000;
    private static final int WARM_UP = 10_000;
    private static final int PAGE = 25;
    private static final double SHARE = 0.5;
    private static final int PDF_WARM_UPS = 50;
    private static final double PDF_MILLISECONDS = 300;

    /** As the service asks: one more than it shows, so that it knows whether there is a next page. */
    private static final String LIST = """
            select r.inspection_id, r.reference, r.date_published, coalesce(r.summary, r.content)
            from published_report r
            where not exists (select from withdrawn_report t
                    where t.inspection_id = r.inspection_id and t.version >= r.version)
                and not exists (select from published_report v
                    where v.inspection_id = r.inspection_id and v.version > r.version)
                and r.area_code = ?
            order by r.date_published desc, r.inspection_id desc limit %d""".formatted(PAGE + 1);

    /** So often PostgreSQL plans a statement anew before it knows that it need not, and the driver waits to prepare it. */
    private static final int PREPARED = 20;

    private final Subject subject;
    private final URI service;
    private final Effort effort;

    AnswersOnDemand(LocalSystem system, Effort effort) {
        this.subject = new Subject(system);
        this.service = system.service(Service.PUBLICATION).uri();
        this.effort = effort;
    }

    void measure(Database database, Consumer<String> fetch, Report report) {
        lists(database.texts("select distinct area_code from published_report order by 1"), report);
        pdfs(database.texts("select reference from published_report order by 1"), fetch, report);
    }

    private void lists(List<String> areas, Report report) {
        Comparison result = lists(areas, "/v1/reports?areaCode=%s");
        Comparison anew = lists(areas, "/v1/reports?limit=" + PAGE + "&areaCode=%s");
        report.row(Row.share("List of %d reports of an area".formatted(PAGE), result, SHARE));
        report.note(
                ("Lists are asked for over %d connections; the ceiling is the service's own statement, prepared, over as many,"
                                        + " with every column of every row read. First pages are kept ready; of what is made anew for"
                                        + " each request, here with a limit that is said, %,.0f a second are given, %.2f of the ceiling. ")
                                .formatted(CONNECTIONS, anew.measured().median(), anew.ratio())
                        + result.processors());
    }

    private Comparison lists(List<String> areas, String address) {
        List<byte[]> requests = areas.stream()
                .map(area -> HttpLoad.request(service, address.formatted(area), ""))
                .toList();
        CpuMeter meter = subject.meter();
        double[] rates = new double[effort.rounds()];
        double[] ceilings = new double[effort.rounds()];
        try (HttpLoad load = HttpLoad.of(service, CONNECTIONS, requests, 200)) {
            load.rate(WARM_UP);
            ceiling(areas, WARM_UP);
            for (int i = 0; i < effort.rounds(); i++) {
                rates[i] = meter.during(() -> load.rate(LISTS));
                ceilings[i] = ceiling(areas, LISTS);
            }
        }
        return new Comparison(Series.of(rates), Series.of(ceilings), meter);
    }

    private double ceiling(List<String> areas, int lists) {
        return Load.rate(CONNECTIONS, lists, () -> new Statements(subject.connect("publication"), areas));
    }

    /** One after the other, each for the first time. */
    private void pdfs(List<String> references, Consumer<String> fetch, Report report) {
        references.subList(0, PDF_WARM_UPS).forEach(reference -> fetch.accept(pdf(reference)));
        Series times = Series.of(references.subList(PDF_WARM_UPS, PDF_WARM_UPS + effort.latencies()).stream()
                .mapToDouble(reference -> milliseconds(() -> fetch.accept(pdf(reference))))
                .toArray());
        report.row(new Row(
                "PDF of a report, asked for the first time",
                "p99 %.0f ms, median %.0f ms".formatted(times.percentile(99), times.median()),
                "",
                "",
                "p99 < %.0f ms".formatted(PDF_MILLISECONDS),
                times.percentile(99) < PDF_MILLISECONDS));
    }

    private static String pdf(String reference) {
        return "/reports/" + reference + ".pdf";
    }

    private static double milliseconds(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e6;
    }

    private static final class Statements implements Load.Lane {

        private final Connection connection;
        private final PreparedStatement select;
        private final List<String> areas;

        Statements(Connection connection, List<String> areas) throws SQLException {
            this.connection = connection;
            this.select = connection.prepareStatement(LIST);
            this.areas = areas;
            for (int i = 0; i < PREPARED; i++) {
                run(i);
            }
        }

        @Override
        public void run(int task) throws SQLException {
            select.setString(1, areas.get(task % areas.size()));
            long characters = 0;
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    characters += row.getString(1).length();
                    characters += row.getString(2).length();
                    characters += row.getString(3).length();
                    characters += row.getString(4).length();
                }
            }
            if (characters == 0) {
                throw new BenchmarkFailed("The statement found nothing");
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
