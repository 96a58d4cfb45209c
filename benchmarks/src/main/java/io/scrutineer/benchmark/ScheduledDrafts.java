package io.scrutineer.benchmark;

import io.scrutineer.contracts.EventJson;
import io.scrutineer.publication.report.IndicatorGrade;
import io.scrutineer.publication.report.InspectionFacts;
import io.scrutineer.publication.report.KnownParts;
import io.scrutineer.publication.report.ReportAssembly;
import io.scrutineer.publication.report.ReportContent;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Approved drafts that wait for a moment, made from one that came by events: each with an id and a hash of its own. */
final class ScheduledDrafts {

    private static final int BATCH = 500;
    private static final int GRADE = 4;

    private static final String READ =
            "select facts_sha256, facts, array_to_string(bodies, ','), partnership from draft where inspection_id = ?";

    private static final String INSERT = """
            insert into draft (inspection_id, facts_version, facts_sha256, reference, facts, bodies, partnership,
                confirmed_version, confirmed_at, confirmed, approved_sha256, approved_by, approved_body, approved_roles,
                approved_at, publish_at, publish_date, publish_short_code, scheduled_at, scheduled_by, scheduled_body, scheduled_roles)
            values (?, 1, ?, ?, ?, string_to_array(?, ','), ?, 1, now(), ?, ?, 'p-benchmark', 'care-inspectorate',
                'publisher', now(), now() + interval '1 day', '2020-01', ?, now(), 'p-benchmark', 'care-inspectorate', 'publisher')""";

    private final Subject subject;
    private final String reference;
    private final String sha256;
    private final String facts;
    private final String bodies;
    private final String partnership;

    private ScheduledDrafts(Subject subject, String reference, ResultSet row) throws SQLException {
        this.subject = subject;
        this.reference = reference;
        this.sha256 = row.getString(1);
        this.facts = row.getString(2);
        this.bodies = row.getString(3);
        this.partnership = row.getString(4);
    }

    static ScheduledDrafts like(SampleInspection sample, Subject subject) {
        try (Connection connection = subject.connect("publication");
                PreparedStatement read = connection.prepareStatement(READ)) {
            read.setObject(1, sample.id());
            try (ResultSet row = read.executeQuery()) {
                row.next();
                return new ScheduledDrafts(subject, sample.reference(), row);
            }
        } catch (SQLException e) {
            throw new BenchmarkFailed("The draft could not be read: " + e.getMessage(), e);
        }
    }

    /** So many, whose moment is tomorrow. */
    void store(int number) {
        try (Connection connection = subject.connect("publication");
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            connection.setAutoCommit(false);
            for (int i = 1; i <= number; i++) {
                fill(insert, Ids.next());
                insert.addBatch();
                if (i % BATCH == 0 || i == number) {
                    insert.executeBatch();
                }
            }
            connection.commit();
        } catch (SQLException e) {
            throw new BenchmarkFailed("The drafts could not be stored: " + e.getMessage(), e);
        }
    }

    /** Of the processor's time, for each of so many. */
    double assemblyMilliseconds(int number) {
        String own = own(UUID.randomUUID());
        long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int i = 0; i < number; i++) {
            if (hash(UUID.randomUUID(), own).isEmpty()) {
                throw new BenchmarkFailed("Nothing was put together");
            }
        }
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began) / 1e6 / number;
    }

    private void fill(PreparedStatement insert, UUID id) throws SQLException {
        String own = own(id);
        insert.setObject(1, id);
        insert.setString(2, sha256);
        insert.setString(3, "benchmark-" + id);
        insert.setString(4, own);
        insert.setString(5, bodies);
        insert.setString(6, partnership);
        insert.setString(7, json(Map.of("snapshotSha256", sha256, "grades", grades(read(own)))));
        insert.setString(8, hash(id, own));
        insert.setString(9, id.toString().replace("-", ""));
    }

    private String own(UUID id) {
        return facts.replace(reference, "benchmark-" + id);
    }

    /** What a request does: read the facts, put the report together, and take its hash. */
    private String hash(UUID id, String own) {
        InspectionFacts known = read(own);
        ReportContent content = ReportAssembly.assemble(new KnownParts(id, sha256, known, grades(known)), Map.of());
        return EventJson.sha256(content.canonicalJson());
    }

    private static List<IndicatorGrade> grades(InspectionFacts facts) {
        return facts.gradedIndicators().stream()
                .map(indicator -> new IndicatorGrade(indicator, GRADE))
                .toList();
    }

    private static InspectionFacts read(String facts) {
        try {
            return EventJson.read(facts.getBytes(StandardCharsets.UTF_8), InspectionFacts.class);
        } catch (IOException e) {
            throw new BenchmarkFailed("The facts are not readable: " + e.getMessage(), e);
        }
    }

    private static String json(Object value) {
        return new String(EventJson.write(value), StandardCharsets.UTF_8);
    }
}
