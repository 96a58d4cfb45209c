package io.scrutineer.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.testparts.RealParts;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CutRequestsTest {

    private static final int IN_THE_BODY = 1_000;
    private static final int IN_THE_ANSWER = 100;

    private final ErrorsInTheLog errors = new ErrorsInTheLog();

    @Inject
    AgroalDataSource dataSource;

    @BeforeEach
    void listen() {
        errors.start();
    }

    @AfterEach
    void nobody_is_called_for_a_client_that_went_away() {
        errors.stop();
        assertThat(errors.messages()).isEmpty();
    }

    @Test
    void thousand_requests_cut_in_their_bodies_leave_nothing_behind() throws IOException {
        UUID inspection = planned();
        String body = new JsonObject()
                .put("activities", new JsonArray().add(Sample.activity()))
                .encode();
        String half = body.substring(0, body.length() / 2);
        String activities = "/v1/inspections/" + inspection + "/activities";
        for (int i = 0; i < IN_THE_BODY; i++) {
            RawRequest cut =
                    new RawRequest().head("POST", activities, body.length()).send(half);
            if (i % 2 == 0) {
                cut.close();
            } else {
                cut.reset();
            }
        }
        assertThatServiceIsNormal(inspection);
        Client.get(activities).statusCode(200).body("items", empty());
        Client.record(inspection, Sample.activity()).statusCode(201);
    }

    @Test
    void hundred_requests_cut_in_their_answers_leave_nothing_behind() throws IOException {
        UUID inspection = LargeSample.completed();
        for (int i = 0; i < IN_THE_ANSWER; i++) {
            RawRequest cut = new RawRequest().head("GET", "/v1/inspections/" + inspection + "/snapshot", 0);
            assertThat(cut.read()).startsWith("HTTP/1.1 200 ");
            cut.reset();
        }
        assertThatServiceIsNormal(inspection);
    }

    private void assertThatServiceIsNormal(UUID inspection) {
        await().untilAsserted(
                        () -> assertThat(dataSource.getMetrics().activeCount()).isZero());
        Client.get("/v1/inspections/" + inspection).statusCode(200);
        assertThat(dataSource.getMetrics().awaitingCount()).isZero();
    }

    private static UUID planned() {
        UUID inspection = UUID.randomUUID();
        Client.registerPartnership();
        Client.plan(inspection, Sample.plan()).statusCode(201);
        return inspection;
    }
}
