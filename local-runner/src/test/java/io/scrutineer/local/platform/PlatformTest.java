package io.scrutineer.local.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlatformTest {
    @TempDir
    static Path data;

    static Platform platform;

    @BeforeAll
    static void start() {
        platform = Platform.start(data);
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    void commitsAreFlushedToDisk() throws SQLException {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("full_page_writes")).isEqualTo("on");
    }

    @Test
    void eachServiceHasItsDatabase() throws SQLException {
        for (String database : Platform.DATABASES) {
            try (Connection connection = platform.connect(database)) {
                assertThat(connection.getCatalog()).isEqualTo(database);
            }
        }
    }

    @Test
    void creatingADatabaseAgainKeepsIt() throws SQLException {
        platform.createDatabase("kept");
        execute("kept", "create table note (text text)");

        platform.createDatabase("kept");

        execute("kept", "insert into note values ('still here')");
    }

    @Test
    void aCommittedRowSurvivesAKillOfPostgres() throws SQLException {
        execute("grading", "create table survivor (id int)");
        execute("grading", "insert into survivor values (42)");
        int port = platform.postgres().port();

        platform.postgres().kill9();
        assertThat(platform.postgres().isAlive()).isFalse();
        assertThatThrownBy(() -> platform.connect("grading")).isInstanceOf(SQLException.class);
        platform.postgres().start();

        assertThat(platform.postgres().port()).isEqualTo(port);
        assertThat(queried("grading", "select id from survivor")).isEqualTo("42");
    }

    @Test
    void recordsSurviveAKillOfTheBroker() {
        Records records = new Records(platform.bootstrapServers(), "survivors");
        records.createTopic();
        records.send(List.of("one", "two", "three"));
        String address = platform.bootstrapServers();

        platform.kafka().kill9();
        assertThat(platform.kafka().isAlive()).isFalse();
        platform.kafka().start();

        assertThat(platform.bootstrapServers()).isEqualTo(address);
        assertThat(records.read(3)).containsExactly("one", "two", "three");
    }

    @Test
    void aRecordOfNearlyFourMegabytesIsTaken() {
        Records records = new Records(platform.bootstrapServers(), "large");
        records.createTopic();

        records.send(List.of("x".repeat(4_000_000)));

        assertThat(records.read(1)).singleElement().asString().hasSize(4_000_000);
    }

    @Test
    void twoPlatformsCannotShareADataDirectory() {
        assertThatThrownBy(() -> Platform.start(data))
                .isInstanceOf(StartFailed.class)
                .hasMessageContaining("Another run uses the data in " + data);
        assertThat(platform.postgres().isAlive()).isTrue();
    }

    private static String setting(String name) throws SQLException {
        return queried("postgres", "show " + name);
    }

    private static String queried(String database, String query) throws SQLException {
        try (Connection connection = platform.connect(database);
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static void execute(String database, String sql) throws SQLException {
        try (Connection connection = platform.connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
