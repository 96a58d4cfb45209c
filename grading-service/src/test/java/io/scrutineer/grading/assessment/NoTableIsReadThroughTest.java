package io.scrutineer.grading.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.access.RowAccess;
import io.scrutineer.contracts.FieldworkCompleted;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Sql;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What it takes to take in one inspection does not grow with those before it: PostgreSQL counts the rows that it reads through. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "grading"))
class NoTableIsReadThroughTest {

    private static final int PAST = 5_000;
    private static final String OF_PAST = " from assessment where bodies = '{past}'";

    /** With what fills each; in this order, as they refer to each other. */
    private static final List<Filling> TABLES = List.of(
            new Filling(
                    "assessment",
                    "inspection_id, reference, snapshot_version, result_sha256, status, proposed_at, bodies, confirmed_version",
                    "gen_random_uuid(), 'past-' || n, 1, '00', 'confirmed', now(), '{past}', 1 from generate_series(1, "
                            + PAST + ") n"),
            new Filling(
                    "proposal",
                    "inspection_id, snapshot_version, snapshot_sha256, snapshot, result_sha256, result, proposed_at",
                    "inspection_id, 1, '00', '', '00', '', now()" + OF_PAST),
            new Filling("team_member", "inspection_id, person, named_at", "inspection_id, 'p-past', now()" + OF_PAST),
            new Filling(
                    "confirmation",
                    "inspection_id, snapshot_version, person, body, roles, confirmed_at",
                    "inspection_id, 1, 'p-past', 'past', 'panel-member', now()" + OF_PAST),
            new Filling(
                    "confirmed_grade",
                    "inspection_id, snapshot_version, position, indicator, grade, label, indicative, dissenting_bodies,"
                            + " confirmed_at",
                    "inspection_id, 1, 0, '2.1', 4, 'good', 4, '{}', now()" + OF_PAST),
            new Filling(
                    "panel_action",
                    "inspection_id, id, snapshot_version, revision, kind, findings, far, person, body, roles, acted_at",
                    "inspection_id, gen_random_uuid(), 1, 0, 'sign-off', '{}', false, 'p-past', 'past', 'panel-member',"
                            + " now()" + OF_PAST),
            new Filling("inbox", "source, event_id", "'past', n::text from generate_series(1, " + PAST + ") n"));

    private static final Duration SOON = Duration.ofSeconds(60);

    /** But for those that are kept as long as the service lives, and never read these tables. */
    private static final String SESSIONS_OF_BEFORE = """
            select count(*) from pg_stat_activity
            where datname = current_database() and backend_type = 'client backend' and backend_start < ?::timestamptz
            and pid not in (select pid from pg_locks where locktype = 'advisory')""";

    private record Filling(String table, String columns, String rows) {}

    /** What PostgreSQL has counted of a table since it began. */
    private record Count(long readThrough, long inserted) {}

    private record Counts(Map<String, Count> byTable) {

        Count of(String table) {
            return Objects.requireNonNull(byTable.get(table), table);
        }
    }

    @Inject
    Kafka kafka;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    RowAccess access;

    @BeforeEach
    void past_inspections() {
        TABLES.forEach(filling ->
                execute("insert into %s (%s) select %s".formatted(filling.table(), filling.columns(), filling.rows())));
        TABLES.forEach(filling -> execute("analyze " + filling.table()));
        awaitCountsOfBefore();
    }

    @AfterEach
    void no_past_inspections() {
        execute("delete from inbox where source = 'past'");
        for (int i = TABLES.size() - 2; i >= 0; i--) {
            execute("delete from %s where inspection_id in (select inspection_id%s)"
                    .formatted(TABLES.get(i).table(), OF_PAST));
        }
    }

    @Test
    void neither_completed_nor_amended_fieldwork_reads_a_table_through() {
        long confirmations = counts().of("confirmation").inserted();
        UUID confirmed = UUID.randomUUID();
        kafka.complete(Fieldwork.of(confirmed, 1, Fieldwork.golden().snapshot()));
        Api.awaitAssessment(confirmed);
        Api.signOff(confirmed);
        Api.confirmTwice(confirmed);
        Counts before = awaitInserted("confirmation", confirmations + 2);

        FieldworkCompleted another = Fieldwork.completed().withTeam(List.of("p-gathers"));
        kafka.complete(another);
        kafka.awaitProposed(another.inspectionId());
        kafka.amend(Fieldwork.amended(confirmed, 2, Fieldwork.allAt(3).snapshot()));
        kafka.awaitReopened(confirmed);

        Counts after = awaitInserted("proposal", before.of("proposal").inserted() + 2);
        assertThat(TABLES)
                .allSatisfy(filling -> assertThat(after.of(filling.table()).readThrough())
                        .as(filling.table())
                        .isEqualTo(before.of(filling.table()).readThrough()));
    }

    @Test
    void query_that_reads_a_table_through_is_counted() {
        long before = counts().of("assessment").readThrough();
        execute("update assessment set reference = reference where reference = 'nowhere'");
        await().atMost(SOON).until(() -> counts().of("assessment").readThrough() >= before + PAST);
    }

    /** A session that is left alone hands in what it counted as late as after ten seconds, or when it ends. */
    private void awaitCountsOfBefore() {
        String now = Sql.text("select clock_timestamp()");
        dataSource.flush(AgroalDataSource.FlushMode.GRACEFUL);
        await().atMost(SOON).until(() -> Sql.text(SESSIONS_OF_BEFORE, now).equals("0"));
    }

    /** A session hands in what it counted within a second, and all at once. */
    private Counts awaitInserted(String table, long rows) {
        return await().atMost(SOON)
                .until(this::counts, counts -> counts.of(table).inserted() >= rows);
    }

    private Counts counts() {
        return access.asService(() -> {
            try (Connection connection = dataSource.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select relname, seq_tup_read, n_tup_ins"
                            + " from pg_stat_user_tables where schemaname = current_schema()")) {
                Map<String, Count> counts = new HashMap<>();
                while (row.next()) {
                    counts.put(row.getString(1), new Count(row.getLong(2), row.getLong(3)));
                }
                return new Counts(counts);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void execute(String sql) {
        access.asService(() -> QuarkusTransaction.requiringNew().run(() -> {
            try (Connection connection = dataSource.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
                statement.execute("select pg_stat_force_next_flush()");
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        }));
    }
}
