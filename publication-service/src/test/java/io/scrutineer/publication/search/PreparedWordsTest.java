package io.scrutineer.publication.search;

import static io.scrutineer.publication.Service.approve;
import static io.scrutineer.publication.Service.confirmedDraft;
import static io.scrutineer.publication.Service.publish;
import static io.scrutineer.publication.Service.publisher;
import static io.scrutineer.publication.Service.stranger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.publication.SampleInspection;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Sql;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is prepared of a report that waits for its moment: it shows nowhere before, and counts if it is of that content. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "publication"))
class PreparedWordsTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");
    private final SampleInspection inspection = SampleInspection.create(snapshot -> snapshot.strengths(word));

    @Test
    void nobody_finds_the_report_by_them_before_its_moment_and_everybody_after_it() {
        prepared();
        stranger().get("/v1/search?q={word}", word).then().body("found", equalTo(0));
        publisher().get("/v1/search?q={word}", word).then().body("found", equalTo(0));
        comes();
        stranger().get("/v1/search?q={word}", word).then().body("found", equalTo(1));
    }

    @Test
    void they_are_taken_as_they_were_made_and_let_go_of_after_the_moment() {
        prepared();
        Sql.execute("update prepared_words set body = 'As prepared.' where inspection_id = ?", inspection.id());
        comes();
        assertThat(body()).isEqualTo("As prepared.");
        await().atMost(SOON).until(() -> !isPrepared());
    }

    @Test
    void those_of_another_content_do_not_count() {
        prepared();
        Sql.execute(
                "update prepared_words set body = 'Of another one.', content_sha256 = 'other',"
                        + " words = to_tsvector('another') where inspection_id = ?",
                inspection.id());
        comes();
        assertThat(body()).contains(word);
        stranger().get("/v1/search?q={word}", word).then().body("found", equalTo(1));
    }

    @Test
    void they_are_let_go_of_when_the_moment_is_taken_back() {
        prepared();
        publisher()
                .header("If-Match", "*")
                .delete("/v1/drafts/{id}/publication", inspection.id())
                .then()
                .statusCode(204);
        await().atMost(SOON).until(() -> !isPrepared());
    }

    private void prepared() {
        confirmedDraft(inspection);
        approve(inspection.id()).then().statusCode(200);
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
        publish(inspection.id(), "{\"publishAt\": \"%s\"}".formatted(tomorrow))
                .then()
                .statusCode(202);
        await().atMost(SOON).until(this::isPrepared);
    }

    private void comes() {
        Sql.execute("update draft set publish_at = now() where inspection_id = ?", inspection.id());
        await().atMost(SOON)
                .until(() -> stranger().get("/v1/reports/{id}", inspection.id()).statusCode() == 200);
    }

    private boolean isPrepared() {
        return !Sql.texts("select 1 from prepared_words where inspection_id = ?", inspection.id())
                .isEmpty();
    }

    private String body() {
        return Sql.text("select body from public_report where inspection_id = ?", inspection.id());
    }
}
