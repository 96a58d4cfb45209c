package io.scrutineer.inspection.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.access.RowAccess;
import io.scrutineer.inspection.Client;
import io.scrutineer.inspection.Recording;
import io.scrutineer.inspection.Sample;
import io.scrutineer.inspection.VersionedId;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Sql;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Inspections are held by their keys to take findings together: what else is planned makes no difference. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HeldInspectionsTest {

    private static final int TOGETHER = 20;

    /** Enough that to look one up by its key is less than to read them all. */
    private static final int PLANNED = 300;

    /** Rows that this connection got by going through the table, since it last told of them: also before this transaction. */
    private static final String READ_THROUGH =
            "select seq_tup_read from pg_stat_xact_user_tables where relname = 'inspection'";

    private static final VersionedId FRAMEWORK = new VersionedId("improving-lives", "2016");

    private static final Recording BY =
            new Recording("p-held", "care-inspectorate", "inspector", Instant.parse("2017-09-01T12:00:00Z"));

    @Inject
    JointInsert insert;

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
        List<AttributedFinding> batch = planned.subList(0, TOGETHER).stream()
                .map(HeldInspectionsTest::finding)
                .toList();
        access.asService(() -> QuarkusTransaction.requiringNew().run(() -> {
            long before = readThrough();
            assertThat(insert.add(batch, List.of())).isTrue();
            assertThat(readThrough() - before).isZero();
        }));
    }

    private long readThrough() {
        return session.createNativeQuery(READ_THROUGH, Long.class).getSingleResult();
    }

    private static AttributedFinding finding(UUID inspection) {
        Finding finding = new Finding(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "1.1",
                4,
                FindingType.STRENGTH,
                "Services know the young people well.",
                List.of(),
                List.of(),
                List.of());
        return new AttributedFinding(inspection, FRAMEWORK, finding, BY);
    }
}
