package io.scrutineer.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.access.RowAccess;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Sql;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Inspections that take new evidence are held together, by their keys: what else is planned makes no difference. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HeldInspectionsTest {

    private static final int TOGETHER = 20;

    /** Enough that to look one up by its key is less than to read them all. */
    private static final int PLANNED = 300;

    /** Rows that this transaction got by going through the table. */
    private static final String READ_THROUGH =
            "select seq_tup_read from pg_stat_xact_user_tables where relname = 'inspection'";

    @Inject
    Inspections inspections;

    @Inject
    RowAccess access;

    @Inject
    Session session;

    @Test
    void no_other_inspection_is_read_to_hold_several() {
        Client.registerPartnership();
        List<UUID> planned = Stream.generate(UUID::randomUUID).limit(PLANNED).toList();
        planned.forEach(id -> Client.plan(id, Sample.plan()).statusCode(201));
        Sql.execute("analyze inspection"); // what was planned before, of fewer, is planned again
        List<UUID> held = planned.subList(0, TOGETHER);
        access.asService(() -> QuarkusTransaction.requiringNew().run(() -> {
            assertThat(inspections.holdOpen(held)).containsOnlyKeys(held);
            assertThat(session.createNativeQuery(READ_THROUGH, Long.class).getSingleResult())
                    .isZero();
        }));
    }
}
