package io.scrutineer.publication.published;

import static io.scrutineer.publication.Service.approve;
import static io.scrutineer.publication.Service.awaitDraft;
import static io.scrutineer.publication.Service.confirmedDraft;
import static io.scrutineer.publication.Service.draft;
import static io.scrutineer.publication.Service.publish;
import static io.scrutineer.publication.Service.publisher;
import static io.scrutineer.publication.Service.receive;
import static io.scrutineer.publication.Service.stranger;
import static io.scrutineer.publication.Service.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.scrutineer.publication.SampleInspection;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Sql;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An approved report goes public at its moment, neither before nor after, once. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "publication"))
class EmbargoTest {

    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Instant TOMORROW =
            Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);

    private final SampleInspection inspection = SampleInspection.create();
    private final SampleInspection nothing = SampleInspection.create();
    private final String shortLink =
            UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/html", "*/*"})
    void every_public_address_answers_as_for_an_unknown_report(String accept) {
        approved();
        embargo(TOMORROW).then().statusCode(202).body("publishAt", equalTo(TOMORROW.toString()));
        String unknownLink = UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        PublicAnswer.OF_A_REPORT.forEach(address -> {
            PublicAnswer embargoed = PublicAnswer.to(PublicAnswer.address(address, inspection, shortLink), accept);
            assertThat(embargoed)
                    .as(address)
                    .isEqualTo(PublicAnswer.to(PublicAnswer.address(address, nothing, unknownLink), accept));
            assertThat(embargoed.status()).as(address).isIn(404, 406);
        });
        Stream.concat(
                        PublicAnswer.OF_MANY.stream(),
                        Stream.of(
                                "/v1/reports?limit=200",
                                "/v1/reports?areaCode=S12000008&limit=200",
                                "/v1/search?q=heard&limit=200",
                                "/search?q=heard"))
                .forEach(list -> assertThat(PublicAnswer.to(list, accept).body())
                        .as(list)
                        .doesNotContain(inspection.id().toString())
                        .doesNotContain(inspection.reference()));
    }

    @Test
    void nothing_is_written_for_the_public_or_sent_before_the_moment() {
        approved();
        embargo(TOMORROW).then().statusCode(202);
        assertThat(Sql.text("select count(*) from published_report where inspection_id = ?", inspection.id()))
                .isEqualTo("0");
        publish(inspection.id(), "{}").then().statusCode(201);
        assertThat(PublishedEvents.of(inspection.id())).hasSize(1);
    }

    @Test
    void report_is_public_within_a_second_of_its_moment_with_one_event() {
        approved();
        Instant moment = Instant.now().plusSeconds(3).truncatedTo(ChronoUnit.MILLIS);
        embargo(moment).then().statusCode(202);
        await().pollInterval(Duration.ofMillis(20)).atMost(SOON).until(() -> report().statusCode() == 200);
        Instant publishedAt = Instant.parse(report().jsonPath().getString("publishedAt"));
        assertThat(publishedAt).isBetween(moment, moment.plus(A_SECOND));
        assertThat(Instant.now()).isAfterOrEqualTo(moment);
        report().then().body("shortLink", equalTo(shortLink));
        draft(inspection.id()).then().body("status", equalTo("published")).body("publication", equalTo(null));
        assertThat(PublishedEvents.of(inspection.id())).hasSize(1);
    }

    /** As after a start: the moment came while nobody looked. */
    @Test
    void moment_that_passed_meanwhile_is_made_good_at_once() {
        approved();
        embargo(TOMORROW).then().statusCode(202);
        Sql.execute("update draft set publish_at = now() - interval '1 hour' where inspection_id = ?", inspection.id());
        await().atMost(A_SECOND.multipliedBy(10)).until(() -> report().statusCode() == 200);
    }

    @Test
    void one_that_can_not_go_public_keeps_no_other_of_its_moment_back() {
        approved();
        SampleInspection other = SampleInspection.create();
        SampleInspection review = SampleInspection.create(snapshot -> snapshot.reviewOf(nothing));
        confirmedDraft(other);
        receive(review.fieldwork());
        awaitDraft(review.id(), "not-graded");
        for (SampleInspection one : List.of(inspection, other, review)) {
            approve(one.id()).then().statusCode(200);
            publish(one.id(), "{\"publishAt\": \"" + TOMORROW + "\"}").then().statusCode(202);
        }
        Sql.execute(
                "update draft set publish_at = now() where inspection_id in (?, ?, ?)",
                inspection.id(),
                other.id(),
                review.id());
        for (SampleInspection one : List.of(inspection, other)) {
            await().atMost(SOON)
                    .until(() -> stranger().get("/v1/reports/{id}", one.id()).statusCode() == 200);
            assertThat(PublishedEvents.of(one.id())).hasSize(1);
        }
        await().atMost(SOON).until(() -> isTakenBack(review));
        draft(review.id()).then().body("status", equalTo("approved")).body("publication", equalTo(null));
        stranger().get("/v1/reports/{id}", review.id()).then().statusCode(404);
    }

    @Test
    void same_moment_again_changes_nothing_and_another_moves_it() {
        approved();
        String first = embargo(TOMORROW).asString();
        assertThat(embargo(TOMORROW).asString()).isEqualTo(first);
        Instant later = TOMORROW.plus(Duration.ofDays(1));
        embargo(later).then().statusCode(202).body("publishAt", equalTo(later.toString()));
        publish(inspection.id(), "{}").then().statusCode(201);
        embargo(later).then().statusCode(409).body("type", equalTo("urn:scrutineer:problem:already-published"));
    }

    @Test
    void moment_needs_an_approval_and_lapses_with_it() {
        confirmedDraft(inspection);
        embargo(TOMORROW).then().statusCode(409).body("type", equalTo("urn:scrutineer:problem:not-approved"));
        approve(inspection.id()).then().statusCode(200);
        embargo(TOMORROW).then().statusCode(202);
        publisher()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of("markdown", "Another text."))
                .put("/v1/drafts/{id}/sections/context", inspection.id())
                .then()
                .statusCode(201);
        draft(inspection.id()).then().body("publication", equalTo(null));
        Sql.execute("update draft set publish_at = now() where inspection_id = ?", inspection.id());
        await().atMost(SOON).until(() -> isTakenBack(inspection));
        assertThat(report().statusCode()).isEqualTo(404);
    }

    @Test
    void moment_is_taken_back_by_who_read_it_and_the_approval_stays() {
        approved();
        String moment = embargo(TOMORROW).header("ETag");
        assertThat(moment).isEqualTo(draft(inspection.id()).jsonPath().getString("publication.etag"));
        cancel(null).then().statusCode(428);
        embargo(TOMORROW.plusSeconds(60)).then().statusCode(202);
        cancel(moment).then().statusCode(412);
        cancel(draft(inspection.id()).jsonPath().getString("publication.etag"))
                .then()
                .statusCode(204);
        draft(inspection.id()).then().body("status", equalTo("approved")).body("publication", equalTo(null));
        cancel("*").then().statusCode(404);
        publish(inspection.id(), "{}").then().statusCode(201);
        cancel("*").then().statusCode(409).body("type", equalTo("urn:scrutineer:problem:already-published"));
    }

    /** Its moment comes all the same, as a later one of another report tells: it has been taken back for good. */
    @Test
    void moment_that_was_taken_back_does_not_come() {
        approved();
        SampleInspection other = SampleInspection.create();
        confirmedDraft(other);
        approve(other.id()).then().statusCode(200);
        Instant moment = Instant.now().plusSeconds(5);
        embargo(moment).then().statusCode(202);
        cancel("*").then().statusCode(204);
        publish(other.id(), "{\"publishAt\": \"" + moment.plus(A_SECOND) + "\"}")
                .then()
                .statusCode(202);
        await().atMost(SOON)
                .until(() -> stranger().get("/v1/reports/{id}", other.id()).statusCode() == 200);
        assertThat(report().statusCode()).isEqualTo(404);
    }

    @Test
    void moment_too_far_ahead_is_refused_and_one_that_is_past_means_now() {
        approved();
        embargo(Instant.now().plus(Duration.ofDays(400)))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/publishAt"));
        embargo(Instant.now().minusSeconds(5)).then().statusCode(201);
    }

    private static boolean isTakenBack(SampleInspection inspection) {
        return Sql.text(
                        "select count(*) from draft where publish_at is not null and inspection_id = ?",
                        inspection.id())
                .equals("0");
    }

    private void approved() {
        confirmedDraft(inspection);
        write(inspection.id(), "young-people", "You are **heard**.");
        approve(inspection.id()).then().statusCode(200);
    }

    private Response embargo(Instant moment) {
        return publish(inspection.id(), "{\"publishAt\": \"%s\", \"shortLink\": \"%s\"}".formatted(moment, shortLink));
    }

    private Response cancel(@Nullable String ifMatch) {
        RequestSpecification request = publisher();
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .delete("/v1/drafts/{id}/publication", inspection.id());
    }

    private Response report() {
        return stranger().get("/v1/reports/{id}", inspection.id());
    }
}
