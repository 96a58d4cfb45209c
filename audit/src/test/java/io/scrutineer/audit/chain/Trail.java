package io.scrutineer.audit.chain;

import io.scrutineer.local.platform.Directories;
import io.scrutineer.local.platform.Platform;
import io.scrutineer.messaging.LockedSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A trail in a database of its own, without the service around it, that a test may tamper with. */
public final class Trail implements AutoCloseable {

    public static final String SERVICE = "sample-service";

    private static final String SECRET = "MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g";
    private static final SigningKey KEY = SigningKey.parse(SECRET);

    private static final List<String> MIGRATIONS = List.of(
            "V2026.11.23.001__audit.sql",
            "V2026.11.24.201__retention.sql",
            "V2026.11.29.201__entries_by_person.sql",
            "V2026.11.29.202__ids_without_a_function.sql");

    private static final String SEAL_UNCHECKED = """
            insert into audit.seal (position, entry_id, hash)
            select (select coalesce(max(position), 0) from audit.seal) + row_number() over (order by id), id, ''
            from audit.entry e where not exists (select from audit.seal where entry_id = e.id)""";

    private final Connection connection;
    private final List<Checkpoint> checkpoints = new ArrayList<>();

    private Trail(Connection connection) {
        this.connection = connection;
    }

    /** A server for all tests of a class, which registers it as an extension. */
    public static final class Server implements BeforeAllCallback, AfterAllCallback {

        private @Nullable Path data;
        private @Nullable Platform platform;

        @Override
        public void beforeAll(ExtensionContext context) throws IOException {
            data = Files.createTempDirectory("scrutineer-audit");
            platform = Platform.start(data);
        }

        @Override
        public void afterAll(ExtensionContext context) throws IOException {
            if (platform != null) {
                platform.discard();
            }
            Directories.delete(Objects.requireNonNull(data));
        }

        public Trail trail() throws SQLException, IOException {
            String database = "t" + UUID.randomUUID().toString().replace("-", "");
            platform().createDatabase(database);
            Trail trail = new Trail(platform().connect(database));
            for (String migration : MIGRATIONS) {
                trail.execute(read(migration));
            }
            trail.execute("select audit.pseudonym('p-1')"); // else its first transaction would hold up the others
            return trail;
        }

        public Connection connect(Trail trail) throws SQLException {
            return platform().connect(trail.connection.getCatalog());
        }

        /** A connection for a sealer, which commits when it says so. */
        Connection session(Trail trail) throws SQLException {
            return LockedSession.prepared(connect(trail));
        }

        public String url(Trail trail) throws SQLException {
            return platform().jdbcUrl(trail.connection.getCatalog());
        }

        private Platform platform() {
            return Objects.requireNonNull(platform);
        }

        private static String read(String migration) throws IOException {
            try (InputStream sql = Trail.class.getResourceAsStream("/db/audit/" + migration)) {
                return new String(Objects.requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    public static PublicKeys keys() {
        return PublicKeys.of(List.of(KEY.publicKey()));
    }

    public Connection connection() {
        return connection;
    }

    /** Entries of a person, one about each subject. */
    public Trail recorded(String... subjects) throws SQLException {
        for (String subject : subjects) {
            execute(insert(subject));
        }
        return this;
    }

    public static String insert(String subject) {
        return """
                insert into audit.entry (person, organisation, roles, action, subject, request, outcome)
                values (audit.pseudonym('p-1'), 'body:hmics', 'inspector', 'PUT /v1/x/{id}', '%s', 'r-1', 'done')""".formatted(subject);
    }

    /** As many entries of a person, at once. */
    public Trail recordedMany(int entries) throws SQLException {
        execute(insert("past")
                .replace("values (", "select ")
                .replace("'done')", "'done' from generate_series(1, " + entries + ")"));
        return this;
    }

    /** A long trail, whose hashes nobody looks at, and of which PostgreSQL knows how long it is. */
    public Trail sealedLongAgo() throws SQLException {
        recordedMany(5000).execute(SEAL_UNCHECKED);
        return analyzed();
    }

    public Trail analyzed() throws SQLException {
        execute("analyze audit.entry, audit.seal");
        return this;
    }

    /** How many rows everybody has read by reading a table through, with what a session has not handed in yet. */
    public long readThrough(Connection session) throws SQLException {
        try (Statement statement = session.createStatement()) {
            statement.execute("select pg_stat_force_next_flush()");
        }
        if (!session.getAutoCommit()) {
            session.commit();
        }
        return Long.parseLong(texts("select sum(seq_tup_read) from pg_stat_user_tables where schemaname = 'audit'"
                        + " and relname in ('entry', 'seal')")
                .get(0));
    }

    /** Seals what there is and signs a checkpoint. */
    public Trail sealed() throws SQLException, IOException {
        connection.setAutoCommit(false);
        Sealing sealing = sealing(connection);
        while (sealing.sealBatch() > 0) {
            // until nothing is left
        }
        sealing.checkpointIfDue();
        connection.setAutoCommit(true);
        return this;
    }

    /** Removes what is old enough, which all of it is, and gives the last position that went. */
    public Optional<Long> trimmed() throws SQLException {
        connection.setAutoCommit(false);
        try {
            TrailStart start = new TrailStart(connection, SERVICE, new TrailKeys(new EachEntry()), Clock.systemUTC());
            Optional<Long> removed =
                    start.moveOn(OffsetDateTime.now(ZoneOffset.UTC).plusDays(1));
            start.forgetPeople();
            connection.commit();
            return removed;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    Sealing sealing(Connection session) throws SQLException {
        return new Sealing(
                session, new Sealing.Policy(SERVICE, new EachEntry(), KEY, Clock.systemUTC()), checkpoints::add);
    }

    /** The last checkpoint that was announced, as an auditor would keep it. */
    public Checkpoint kept() {
        return checkpoints.get(checkpoints.size() - 1);
    }

    /** As somebody does who may switch the triggers off. */
    public Trail tampered(String... statements) throws SQLException {
        execute("set session_replication_role = replica");
        for (String statement : statements) {
            execute(statement);
        }
        execute("set session_replication_role = origin");
        return this;
    }

    public void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of all rows. */
    public List<String> texts(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** A checkpoint after each batch, and small batches. */
    private static final class EachEntry implements AuditConfig {

        @Override
        public Optional<String> signingKey() {
            return Optional.of(SECRET);
        }

        @Override
        public Optional<List<String>> formerPublicKeys() {
            return Optional.empty();
        }

        @Override
        public Duration sealInterval() {
            return Duration.ofMillis(1);
        }

        @Override
        public int sealBatch() {
            return 7;
        }

        @Override
        public int checkpointEntries() {
            return 1;
        }

        @Override
        public Duration checkpointInterval() {
            return Duration.ofMinutes(1);
        }
    }
}
