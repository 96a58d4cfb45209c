package io.scrutineer.benchmark;

import io.scrutineer.local.LocalSystem;
import io.scrutineer.local.Service;
import io.scrutineer.local.cases.Case;
import io.scrutineer.local.cases.CasePlayer;
import io.scrutineer.local.platform.TemporaryData;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Published reports read at random, beside nginx that serves the same bodies as files. */
final class PublishedReading {

    private static final int CONNECTIONS = 32;
    private static final int REQUESTS = 100_000;
    private static final double SHARE = 0.5;
    private static final double UNCHANGED_SHARE = 0.7;
    private static final double LOADED = 0.8;
    private static final double MOST_MILLISECONDS = 20;

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final String COPY = """
            insert into published_report (inspection_id, version, reference, short_code, area_code, review_of,
                date_published, content, summary, content_sha256, published_at, published_by, published_body, published_roles)
            select id, 1, reference || '-' || n, short_code || n, area_code, null, date_published,
                replace(replace(content, inspection_id::text, id::text),
                    '"' || reference || '"', '"' || reference || '-' || n || '"'),
                summary, content_sha256, published_at, published_by, published_body, published_roles
            from (select gen_random_uuid() as id, n, r.* from published_report r, generate_series(1, %d) n) copies""";

    private final LocalSystem system;
    private final Subject subject;
    private final Effort effort;

    PublishedReading(LocalSystem system, Effort effort) {
        this.system = system;
        this.subject = new Subject(system);
        this.effort = effort;
    }

    /** A representation as the service gave it. */
    private record Page(String path, String entityTag) {}

    /** On a system without reports. */
    void measure(Report report) {
        try (TemporaryData data = TemporaryData.create();
                Database database = publish()) {
            List<Page> json = saved(database, "'/v1/reports/' || inspection_id", data.directory());
            List<Page> html = saved(database, "'/reports/' || reference", data.directory());
            try (Nginx nginx = Nginx.start(data.directory())) {
                compare("JSON of a report", json, nginx, report);
                compare("Page of a report", html, nginx, report);
            }
            measureOnDemand(database, report);
        }
        report.note(
                "Reading: %,d reports, asked for at random over %d connections by one thread. Each was asked for once"
                                .formatted(effort.reports(), CONNECTIONS)
                        + " before; nginx has the bodies that the service gave then as files, and as many workers as there are"
                        + " processors. Neither compresses. Publication-service holds %,d MB, its mapped answers included."
                                .formatted(system.service(Service.PUBLICATION).rssBytes() / 1_000_000));
    }

    /** Only what is made when somebody asks for it, on a system without reports. */
    void measureOnDemand(Report report) {
        try (Database database = publish()) {
            measureOnDemand(database, report);
        }
    }

    private void measureOnDemand(Database database, Report report) {
        Consumer<String> fetch =
                path -> fetch(system.service(Service.PUBLICATION).uri(), path);
        new AnswersOnDemand(system, effort).measure(database, fetch, report);
        new SearchAtScale(effort).measure(database, fetch, report);
    }

    private Database publish() {
        CasePlayer player = new CasePlayer(system.apis(Duration.ofSeconds(10)));
        Memory.CASES.forEach(name -> player.play(Case.named(name)));
        Database database = new Database(subject, "publication");
        database.run(COPY.formatted(effort.reports() / Memory.CASES.size() - 1));
        database.run("vacuum analyze published_report");
        return database;
    }

    private void compare(String what, List<Page> pages, Nginx nginx, Report report) {
        URI service = system.service(Service.PUBLICATION).uri();
        List<Page> files = pages.stream()
                .map(page -> new Page(
                        page.path(),
                        fetch(nginx.uri(), page.path())
                                .headers()
                                .firstValue("ETag")
                                .orElse("")))
                .toList();
        try (HttpLoad measured = load(service, pages, PublishedReading::whole, 200);
                HttpLoad ceiling = load(nginx.uri(), files, PublishedReading::whole, 200)) {
            Comparison result = inTurns(measured, ceiling);
            report.row(Row.share(what, result, SHARE));
            report.note(what + ": " + result.processors());
            report.row(Row.latency(
                    what + " at %.0f %% of that".formatted(100 * LOADED),
                    measured.latencies(LOADED * result.measured().median(), REQUESTS / 2),
                    ceiling.latencies(LOADED * result.ceiling().median(), REQUESTS / 2),
                    MOST_MILLISECONDS));
        }
        try (HttpLoad measured = load(service, pages, PublishedReading::ifChanged, 304);
                HttpLoad ceiling = load(nginx.uri(), files, PublishedReading::ifChanged, 304)) {
            report.row(Row.share(what + ", not changed (304)", inTurns(measured, ceiling), UNCHANGED_SHARE));
        }
    }

    private Comparison inTurns(HttpLoad measured, HttpLoad ceiling) {
        CpuMeter meter = subject.meter();
        measured.rate(REQUESTS);
        ceiling.rate(REQUESTS);
        double[] rates = new double[effort.rounds()];
        double[] ceilings = new double[effort.rounds()];
        for (int i = 0; i < effort.rounds(); i++) {
            rates[i] = meter.during(() -> measured.rate(REQUESTS));
            ceilings[i] = ceiling.rate(REQUESTS);
        }
        return new Comparison(Series.of(rates), Series.of(ceilings), meter);
    }

    private static HttpLoad load(URI server, List<Page> pages, Function<Page, String> headers, int status) {
        return HttpLoad.of(
                server,
                CONNECTIONS,
                pages.stream()
                        .map(page -> HttpLoad.request(server, page.path(), headers.apply(page)))
                        .toList(),
                status);
    }

    private static String whole(Page page) {
        return "";
    }

    private static String ifChanged(Page page) {
        return "If-None-Match: " + page.entityTag() + "\r\n";
    }

    /** Asks for each once, and keeps what was answered as a file. */
    private List<Page> saved(Database database, String path, Path directory) {
        List<Page> pages = new ArrayList<>();
        for (String each : database.texts("select " + path + " from published_report order by 1")) {
            HttpResponse<byte[]> answer =
                    fetch(system.service(Service.PUBLICATION).uri(), each);
            Path file = directory.resolve("files" + each);
            try {
                Files.createDirectories(file.getParent());
                Files.write(file, answer.body());
            } catch (IOException e) {
                throw new BenchmarkFailed("A body could not be kept: " + e.getMessage(), e);
            }
            pages.add(new Page(each, answer.headers().firstValue("ETag").orElse("")));
        }
        return pages;
    }

    private static HttpResponse<byte[]> fetch(URI server, String path) {
        try {
            HttpResponse<byte[]> answer = CLIENT.send(
                    HttpRequest.newBuilder(server.resolve(path)).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new BenchmarkFailed(path + " was answered with " + answer.statusCode());
            }
            return answer;
        } catch (IOException e) {
            throw new BenchmarkFailed(path + " was not answered: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkFailed("Interrupted", e);
        }
    }
}
