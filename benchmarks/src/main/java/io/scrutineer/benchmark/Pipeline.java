package io.scrutineer.benchmark;

import io.scrutineer.local.LocalSystem;
import io.scrutineer.local.Service;
import io.scrutineer.local.platform.TemporaryData;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.BiConsumer;

/** From the fieldwork to the draft, measured on a system of its own that goes with the run. */
final class Pipeline {

    private final Effort effort;

    Pipeline(Effort effort) {
        this.effort = effort;
    }

    Report run() {
        Report report = new Report();
        try (TemporaryData data = TemporaryData.create();
                LocalSystem system = start(data.directory())) {
            Subject subject = new Subject(system);
            Machine.describe(subject, report);
            Memory memory = new Memory(system);

            say("plays the five cases");
            memory.measureAfterCases(report);
            prepare(subject);
            say("measures batches of findings");
            FindingsBatch.recorded(subject, effort).measure(report);
            say("measures inspections in one request");
            new InspectionInOneRequest(subject, effort).measure(report);
            say("measures what tokens and rights cost");
            new Guards(subject, effort).measure(report);
            say("measures the way from completion to draft");
            new CompletionToDraft(subject, effort).measure(report);
            say("measures a backlog");
            new Backlog(subject, effort).measure(report);
            memory.noteAfterLoad(report);
        }
        return report;
    }

    /** Only what the guards cost. */
    Report runGuards() {
        return alone((subject, report) -> new Guards(subject, effort).measure(report));
    }

    /** Evidence as devices and readers meet it, at scale. */
    Report runEvidence() {
        return alone((subject, report) -> {
            say("measures reading among ever more findings");
            new ReadingAtScale(subject, effort).measure(report);
            measureFindings(subject, report);
            say("measures batches of devices");
            FindingsBatch.synced(subject, effort).measure(report);
        });
    }

    /** Of evidence, only what comes in one by one. */
    Report runFindings() {
        return alone(this::measureFindings);
    }

    private void measureFindings(Subject subject, Report report) {
        say("measures single findings");
        new SingleFinding(subject, effort).measure(report);
    }

    /** How fast completed inspections are graded and stored. */
    Report runConsumption() {
        return alone((subject, report) -> {
            say("completes inspections, and has them graded");
            new Consumption(subject, effort).measure(report);
        });
    }

    /** A draft policy on all stored inspections. */
    Report runWhatIf() {
        return alone((subject, report) -> {
            say("stores inspections, and tries a policy on them");
            new PolicyTrial(subject, effort).measure(report);
        });
    }

    /** Listeners by the thousand. */
    Report runStreams() {
        return onEmpty((system, report) -> {
            say("opens the connections of listeners, and publishes");
            new Streams(system, effort).measure(report);
        });
    }

    /** What is public, beside the same as files. */
    Report runReaders() {
        return onEmpty((system, report) -> {
            say("publishes reports by the thousand, and has them read");
            new PublishedReading(system, effort).measure(report);
        });
    }

    /** What is made of what is public when somebody asks for it. */
    Report runOnDemand() {
        return onEmpty((system, report) -> {
            say("publishes reports by the thousand, and has lists, PDFs and searches made of them");
            new PublishedReading(system, effort).measureOnDemand(report);
        });
    }

    private static Report onEmpty(BiConsumer<LocalSystem, Report> measurement) {
        Report report = new Report();
        try (TemporaryData data = TemporaryData.create();
                LocalSystem system = start(data.directory())) {
            Machine.describe(new Subject(system), report);
            measurement.accept(system, report);
        }
        return report;
    }

    /** Many reports that go public in one moment, and what it takes to put one together. */
    Report runPublishing() {
        return alone((subject, report) -> {
            say("schedules reports, and waits for their moment");
            new SameMoment(subject, effort).measure(report);
        });
    }

    private static Report alone(BiConsumer<Subject, Report> measurement) {
        Report report = new Report();
        try (TemporaryData data = TemporaryData.create();
                LocalSystem system = start(data.directory())) {
            Subject subject = new Subject(system);
            Machine.describe(subject, report);
            prepare(subject);
            measurement.accept(subject, report);
        }
        return report;
    }

    private static LocalSystem start(Path data) {
        say("starts PostgreSQL, Kafka and the services");
        return LocalSystem.start(data, Service.freePorts(), data.resolve("logs"), (part, took) -> {});
    }

    private static void prepare(Subject subject) {
        subject.inspection().put("/v1/partnerships/" + SampleInspection.PARTNERSHIP, Requests.partnership());
        try (Connection connection = subject.connect("inspection")) {
            EvidenceCopy.createTables(connection);
        } catch (SQLException e) {
            throw new BenchmarkFailed("The tables could not be copied: " + e.getMessage(), e);
        }
    }

    /** To the side: the standard output is the report's. */
    private static void say(String what) {
        System.err.println("... " + what);
    }
}
