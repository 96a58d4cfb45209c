package io.scrutineer.publication.published;

import static io.scrutineer.publication.Service.approve;
import static io.scrutineer.publication.Service.awaitDraft;
import static io.scrutineer.publication.Service.confirmedDraft;
import static io.scrutineer.publication.Service.publish;
import static io.scrutineer.publication.Service.receive;
import static io.scrutineer.publication.Service.stranger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.access.RowAccess;
import io.scrutineer.publication.SampleInspection;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Sql;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reports of one moment, for which several workers and replicas look at once. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "publication"))
class SameMomentTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Instant TOMORROW =
            Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);

    @Inject
    PublishDue publishDue;

    @Inject
    RowAccess access;

    @Test
    void each_goes_public_once_whoever_looks() {
        List<SampleInspection> all =
                Stream.generate(SameMomentTest::scheduled).limit(6).toList();
        all.forEach(one -> moveMoment(one, "now()"));
        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(replica -> CompletableFuture.runAsync(
                                () -> access.asService(() -> publishDue.publishNext(Set.of(), "r-" + replica))))
                        .toArray(CompletableFuture[]::new))
                .join();
        all.forEach(SameMomentTest::awaitPublic);
        for (SampleInspection one : all) {
            assertThat(List.of(
                            count("published_report where inspection_id = ?", one.id()),
                            count("public_change where inspection_id = ?", one.id()),
                            count("public_report where inspection_id = ?", one.id()),
                            count(
                                    "audit.entry where action = 'publish' and subject = ?",
                                    one.id().toString())))
                    .containsOnly("1");
        }
        assertThat(PublishedEvents.of(all.get(0).id())).hasSize(1);
        assertThat(PublishedEvents.of(all.get(5).id())).hasSize(1);
    }

    @Test
    void one_that_somebody_holds_keeps_no_other_back_and_comes_when_it_is_free() throws SQLException {
        SampleInspection held = scheduled();
        SampleInspection other = scheduled();
        try (Connection somebody = Sql.connect();
                PreparedStatement hold =
                        somebody.prepareStatement("select from draft where inspection_id = ? for update")) {
            moveMoment(held, "now() - interval '1 minute'");
            moveMoment(other, "now()");
            somebody.setAutoCommit(false);
            hold.setObject(1, held.id());
            hold.execute();
            boolean wasFaster = isPublic(held);
            awaitPublic(other);
            assertThat(isPublic(held)).isEqualTo(wasFaster);
            somebody.rollback();
        }
        awaitPublic(held);
    }

    @Test
    void review_whose_moment_came_before_that_of_what_it_reviews_waits_for_it() {
        SampleInspection reviewed = scheduled();
        SampleInspection review = SampleInspection.create(snapshot -> snapshot.reviewOf(reviewed));
        receive(review.fieldwork());
        awaitDraft(review.id(), "not-graded");
        approve(review.id()).then().statusCode(200);
        embargo(review);
        Sql.execute(
                "update draft set publish_at = now() - case inspection_id when ? then interval '1 hour' else interval '0' end"
                        + " where inspection_id in (?, ?)",
                review.id(),
                review.id(),
                reviewed.id());
        awaitPublic(reviewed);
        awaitPublic(review);
    }

    /** What only one transaction can have at a time is taken at its end. */
    @Test
    void transactions_that_change_what_is_public_do_not_wait_for_each_other_before_they_commit() throws SQLException {
        try (Connection one = Sql.connect();
                Connection other = Sql.connect()) {
            entomb(one);
            entomb(other);
            one.rollback();
            other.rollback();
        }
    }

    @Test
    void state_of_what_is_public_is_counted_once_for_a_transaction() throws SQLException {
        try (Connection connection = Sql.connect();
                Statement statement = connection.createStatement()) {
            entomb(connection);
            entomb(connection);
            long before = Long.parseLong(Sql.text("select generation from public_state"));
            statement.execute("set constraints all immediate");
            try (var generation = statement.executeQuery("select generation from public_state")) {
                generation.next();
                assertThat(generation.getLong(1)).isEqualTo(before + 1);
            }
            connection.rollback();
        }
    }

    private static void entomb(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local lock_timeout = '2s'");
            statement.execute("insert into withdrawn_report values (gen_random_uuid(), 1, 'r', 's', 't', 'r', now())");
        }
    }

    private static SampleInspection scheduled() {
        SampleInspection inspection = SampleInspection.create();
        confirmedDraft(inspection);
        approve(inspection.id()).then().statusCode(200);
        embargo(inspection);
        return inspection;
    }

    private static void embargo(SampleInspection inspection) {
        publish(inspection.id(), "{\"publishAt\": \"%s\"}".formatted(TOMORROW))
                .then()
                .statusCode(202);
    }

    private static void moveMoment(SampleInspection inspection, String moment) {
        Sql.execute("update draft set publish_at = " + moment + " where inspection_id = ?", inspection.id());
    }

    private static void awaitPublic(SampleInspection inspection) {
        await().atMost(SOON).until(() -> isPublic(inspection));
    }

    private static boolean isPublic(SampleInspection inspection) {
        return stranger().get("/v1/reports/{id}", inspection.id()).statusCode() == 200;
    }

    private static String count(String rows, Object id) {
        return Sql.text("select count(*) from " + rows, id);
    }
}
