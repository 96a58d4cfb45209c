package io.scrutineer.grading.assessment;

import io.agroal.api.AgroalDataSource;
import io.scrutineer.contracts.ConfirmedGrade;
import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.contracts.RatingPairFact;
import io.scrutineer.grading.agreement.BodyMedians;
import io.scrutineer.grading.facts.GradingFacts;
import io.scrutineer.grading.facts.ReaderPairs;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The grades as people confirmed them, for each snapshot, beside what the policy proposed. */
@ApplicationScoped
class ConfirmedGrades {

    private static final String STORE = """
            insert into confirmed_grade (inspection_id, snapshot_version, position, indicator, grade, label, indicative,
                dissenting_bodies, confirmed_at, framework_id, framework_version, evaluations, readings)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String READ = """
            select indicator, grade, label, indicative, dissenting_bodies from confirmed_grade
            where inspection_id = ? and snapshot_version = ? order by position""";

    private static final String READ_TIME = """
            select min(confirmed_at) from confirmed_grade where inspection_id = ? and snapshot_version = ?""";

    private final AgroalDataSource dataSource;

    ConfirmedGrades(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Grades of an inspection that rest on a snapshot of it. */
    record Batch(UUID inspectionId, int snapshotVersion, EvidenceSnapshot snapshot, List<ConfirmedGrade> grades) {}

    void store(Batch batch, Instant at) {
        List<ConfirmedGrade> grades = batch.grades();
        GradingFacts facts = GradingFacts.of(batch.snapshot());
        ReaderPairs readers = ReaderPairs.of(batch.snapshot());
        try (Connection connection = dataSource.getConnection();
                PreparedStatement store = connection.prepareStatement(STORE)) {
            for (int position = 0; position < grades.size(); position++) {
                ConfirmedGrade grade = grades.get(position);
                store.setObject(1, batch.inspectionId());
                store.setInt(2, batch.snapshotVersion());
                store.setInt(3, position);
                store.setString(4, grade.indicator());
                store.setInt(5, grade.grade());
                store.setString(6, grade.label());
                store.setInt(7, Objects.requireNonNullElse(grade.indicative(), grade.grade()));
                List<String> dissenting = Objects.requireNonNullElse(grade.dissentingBodies(), List.of());
                store.setArray(8, connection.createArrayOf("text", dissenting.toArray()));
                store.setObject(9, at.atOffset(ZoneOffset.UTC));
                store.setString(10, facts.frameworkId());
                store.setString(11, facts.frameworkVersion());
                List<Integer> evaluations = BodyMedians.of(facts.findings(grade.indicator()));
                store.setArray(12, connection.createArrayOf("int4", evaluations.toArray()));
                store.setArray(13, connection.createArrayOf("int4", readings(readers.on(grade.indicator()))));
                store.addBatch();
            }
            store.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The confirmed grades were not stored", e);
        }
    }

    private static Object[] readings(List<RatingPairFact> pairs) {
        return pairs.stream()
                .map(pair -> new Integer[] {pair.first(), pair.second(), pair.times()})
                .toArray(Integer[][]::new);
    }

    /** Those of a snapshot in the framework's order; none where it was never confirmed. */
    List<ConfirmedGrade> of(UUID inspectionId, int snapshotVersion) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement read = connection.prepareStatement(READ)) {
            read.setObject(1, inspectionId);
            read.setInt(2, snapshotVersion);
            List<ConfirmedGrade> grades = new ArrayList<>();
            try (ResultSet row = read.executeQuery()) {
                while (row.next()) {
                    grades.add(read(row));
                }
            }
            return grades;
        } catch (SQLException e) {
            throw new IllegalStateException("The confirmed grades were not read", e);
        }
    }

    /** When people confirmed the grades of a snapshot that were confirmed. */
    Instant confirmedAt(UUID inspectionId, int snapshotVersion) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement read = connection.prepareStatement(READ_TIME)) {
            read.setObject(1, inspectionId);
            read.setInt(2, snapshotVersion);
            try (ResultSet row = read.executeQuery()) {
                row.next();
                return row.getObject(1, OffsetDateTime.class).toInstant();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The time of the confirmation was not read", e);
        }
    }

    private static ConfirmedGrade read(ResultSet row) throws SQLException {
        int grade = row.getInt(2);
        int indicative = row.getInt(4);
        List<String> dissenting = List.of((String[]) row.getArray(5).getArray());
        return new ConfirmedGrade(
                row.getString(1),
                grade,
                row.getString(3),
                indicative == grade ? null : indicative,
                dissenting.isEmpty() ? null : dissenting);
    }
}
