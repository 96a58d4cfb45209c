package io.scrutineer.benchmark;

import io.scrutineer.local.platform.Waiting;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** Reports that go public in one moment: how long until the last of them is, beside inserting their rows and nothing else. */
final class SameMoment {

    private static final int ACTIVITIES = 12;
    private static final int FINDINGS = 120;
    private static final double TARGET_SECONDS = 30;
    private static final double TARGET_MILLISECONDS = 5;
    private static final int ASSEMBLIES = 500;
    private static final int PARTITIONS = 6;
    private static final String TOPIC = "publication.report-published.v1";

    /** Counts what is public, in one row: asked many times a second, it takes nothing from what is measured. */
    private static final String LAST_CHANGE = "select position from public_change_head";

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration POLL = Duration.ofMillis(500);

    private final Subject subject;
    private final Effort effort;

    SameMoment(Subject subject, Effort effort) {
        this.subject = subject;
        this.effort = effort;
    }

    void measure(Report report) {
        try (Database database = new Database(subject, "publication")) {
            ScheduledDrafts drafts = ScheduledDrafts.like(completed(database), subject);
            measureAssembly(drafts, report);
            CpuMeter meter = subject.meter();
            double[] measured = new double[effort.backlogs()];
            double[] ceiling = new double[effort.backlogs()];
            for (int i = 0; i < effort.backlogs(); i++) {
                drafts.store(effort.publications());
                measured[i] = meter.during(() -> publish(database));
                ceiling[i] = insert(database);
            }
            requireEachOnce(database);
            row(Series.of(measured), Series.of(ceiling), report);
            report.note(
                    "The clock runs from the moment until the last is public; its event has been read once. The ceiling"
                            + " inserts the same rows by one statement. Processors: " + meter.shares() + ".");
        }
    }

    /** One of which others are made. */
    private SampleInspection completed(Database database) {
        SampleInspection sample = SampleInspection.of(ACTIVITIES, FINDINGS);
        subject.inspection().put(sample.path(), Requests.inspection(sample));
        subject.complete(sample);
        if (!Waiting.until(PATIENCE, () -> database.number("select count(*) from draft where facts is not null") > 0)) {
            throw new BenchmarkFailed("The draft did not come");
        }
        return sample;
    }

    private void measureAssembly(ScheduledDrafts drafts, Report report) {
        for (int i = 0; i < effort.warmUps(); i++) {
            drafts.assemblyMilliseconds(ASSEMBLIES);
        }
        Series series = Series.of(IntStream.range(0, effort.rounds())
                .mapToDouble(i -> drafts.assemblyMilliseconds(ASSEMBLIES))
                .toArray());
        report.row(new Row(
                "Putting a report of %d findings together, with its hash".formatted(FINDINGS),
                series.text("%.2f"::formatted) + " ms of processor",
                "",
                "",
                "< %.0f ms".formatted(TARGET_MILLISECONDS),
                series.median() < TARGET_MILLISECONDS));
    }

    /** Their moment is moved to now when all that the service prepares for it is there, as it would be in real life. */
    private double publish(Database database) {
        await(() -> database.number("select count(*) from prepared_words") == effort.publications(), "be prepared");
        long last = database.number(LAST_CHANGE) + effort.publications();
        database.run("update draft set publish_at = now() where publish_short_code is not null");
        long began = System.nanoTime();
        await(() -> database.number(LAST_CHANGE) == last, "go public");
        return (System.nanoTime() - began) / 1e9;
    }

    private static void await(BooleanSupplier holds, String what) {
        if (!Waiting.until(PATIENCE, holds)) {
            throw new BenchmarkFailed("The reports did not " + what);
        }
    }

    private double insert(Database database) {
        database.run("create table if not exists ceiling_report (like published_report including all)");
        database.run("truncate ceiling_report");
        long began = System.nanoTime();
        database.run("insert into ceiling_report select * from published_report order by published_at desc limit "
                + effort.publications());
        return (System.nanoTime() - began) / 1e9;
    }

    /** Deliveries may come twice, events are one for each report. */
    private void requireEachOnce(Database database) {
        long published = database.number("select count(*) from published_report");
        Map<String, String> idByInspection = new HashMap<>();
        try (KafkaConsumer<String, byte[]> consumer = BareKafka.consumer(subject.platform())) {
            consumer.assign(IntStream.range(0, PARTITIONS)
                    .mapToObj(partition -> new TopicPartition(TOPIC, partition))
                    .toList());
            boolean all = Waiting.until(PATIENCE, () -> {
                consumer.poll(POLL).forEach(record -> {
                    String id = new String(record.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8);
                    String other = idByInspection.put(record.key(), id);
                    if (other != null && !other.equals(id)) {
                        throw new BenchmarkFailed("Two events of " + record.key());
                    }
                });
                return idByInspection.size() == published;
            });
            if (!all) {
                throw new BenchmarkFailed("Events of %d reports of %d".formatted(idByInspection.size(), published));
            }
        }
    }

    private void row(Series measured, Series ceiling, Report report) {
        report.row(new Row(
                "%,d reports of one moment".formatted(effort.publications()),
                measured.text("%.1f"::formatted) + " s",
                ceiling.text("%.2f"::formatted) + " s",
                "%.3f".formatted(ceiling.median() / measured.median()),
                "< %.0f s".formatted(TARGET_SECONDS),
                measured.median() < TARGET_SECONDS));
    }
}
