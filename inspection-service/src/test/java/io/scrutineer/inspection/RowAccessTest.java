package io.scrutineer.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.access.RowAccess;
import io.scrutineer.testparts.RealParts;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whoever takes a connection from the pool, and however its last use ended, it knows for whom it is used. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RowAccessTest {

    private static final int USES = 300;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    RowAccess access;

    @Test
    void connection_knows_for_whom_it_is_used_after_any_commits_and_rollbacks() {
        List<CompletableFuture<Void>> users = IntStream.range(0, 6)
                .mapToObj(seed -> CompletableFuture.runAsync(() -> useOften(new Random(seed))))
                .toList();
        users.forEach(CompletableFuture::join);
    }

    private void useOften(Random random) {
        for (int i = 0; i < USES; i++) {
            boolean service = random.nextBoolean();
            int ending = random.nextInt(3);
            String expected = service ? "service" : "";
            Runnable use = () -> assertThat(used(ending)).isEqualTo(expected);
            if (service) {
                access.asService(use);
            } else {
                use.run();
            }
        }
    }

    /** With a commit, with a rollback, and without a transaction. */
    private String used(int ending) {
        if (ending == 2) {
            return setting();
        }
        List<String> setting = new ArrayList<>();
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                setting.add(setting());
                if (ending == 1) {
                    throw new RollBack();
                }
            });
        } catch (RollBack asWished) {
            assertThat(setting).hasSize(1);
        }
        return setting.get(0);
    }

    private static final class RollBack extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private String setting() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select current_setting('scrutineer.acts_for')")) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
