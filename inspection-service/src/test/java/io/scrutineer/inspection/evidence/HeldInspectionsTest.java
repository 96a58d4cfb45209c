package io.scrutineer.inspection.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.access.ActsFor;
import io.scrutineer.access.RowAccess;
import io.scrutineer.inspection.Client;
import io.scrutineer.inspection.Recording;
import io.scrutineer.inspection.Sample;
import io.scrutineer.inspection.framework.Framework;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Sql;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Inspections are held, each by its key, as findings are added for them; the database refuses those that they do not take. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HeldInspectionsTest {

    private static final int TOGETHER = 20;

    /** Enough that to look one up by its key is less than to read them all. */
    private static final int PLANNED = 300;

    /** Rows that this connection got by going through the table, since it last told of them: also before this transaction. */
    private static final String READ_THROUGH =
            "select seq_tup_read from pg_stat_xact_user_tables where relname = 'inspection'";

    private static final Recording BY =
            new Recording("p-held", "care-inspectorate", "inspector", Instant.parse("2017-09-01T12:00:00Z"));

    @Inject
    JointInsert insert;

    @Inject
    KnownFrameworks frameworks;

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

    @Test
    void database_takes_no_finding_for_an_inspection_that_is_over() {
        UUID over = Client.completedInspection();
        AttributedFinding late = finding(over);
        boolean added = access.asService(() -> insert.add(List.of(finding(planned()), late), List.of()));
        assertThat(added).isFalse();
        assertThat(stored(late)).isZero();
    }

    @Test
    void database_takes_no_finding_for_an_inspection_of_others() {
        AttributedFinding foreign = finding(planned());
        boolean added = access.as(new ActsFor("body:his", ""), () -> insert.add(List.of(foreign), List.of()));
        assertThat(added).isFalse();
        assertThat(stored(foreign)).isZero();
    }

    /** Until then a plan may change it. */
    @Test
    void framework_of_an_inspection_is_remembered_from_its_fieldwork_on() {
        UUID inspection = planned();
        assertThat(frameworks(inspection)).isEmpty();
        Client.record(inspection, Sample.activity()).statusCode(201);
        assertThat(frameworks(inspection)).containsOnlyKeys(inspection);
        assertThat(frameworks.remembered(inspection)).isNotNull();
    }

    private Map<UUID, Framework> frameworks(UUID inspection) {
        return access.asService(() -> QuarkusTransaction.requiringNew().call(() -> frameworks.of(Set.of(inspection))));
    }

    private static UUID planned() {
        UUID planned = UUID.randomUUID();
        Client.registerPartnership();
        Client.plan(planned, Sample.plan()).statusCode(201);
        return planned;
    }

    private static int stored(AttributedFinding finding) {
        return Integer.parseInt(Sql.text(
                "select count(*) from finding where id = ?", finding.finding().id()));
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
        return new AttributedFinding(inspection, finding, BY);
    }
}
