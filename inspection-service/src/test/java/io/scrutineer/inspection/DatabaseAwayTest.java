package io.scrutineer.inspection;

import static io.scrutineer.inspection.ProblemAnswer.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = StoppableParts.class, restrictToAnnotatedClass = true)
class DatabaseAwayTest {

    @AfterEach
    void databaseIsBack() {
        StoppableParts.startPostgres();
    }

    @Test
    void request_that_needs_the_database_is_asked_to_try_again_and_then_served() {
        UUID inspection = UUID.randomUUID();
        Client.registerPartnership().statusCode(201);
        Client.plan(inspection, Sample.plan()).statusCode(201);

        StoppableParts.stopPostgres();
        assertTryAgain(Client.get("/v1/inspections/" + inspection));
        assertTryAgain(Client.get("/v1/areas"));
        assertTryAgain(Client.plan(UUID.randomUUID(), Sample.plan()));
        assertTryAgain(Client.record(inspection, Sample.activity()));
        assertThat(RestAssured.get("/q/health/ready").statusCode()).isEqualTo(503);
        assertThat(RestAssured.get("/q/health/live").statusCode()).isEqualTo(200);

        StoppableParts.startPostgres();
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        Client.get("/v1/inspections/" + inspection).extract().statusCode() == 200);
        Client.record(inspection, Sample.activity()).statusCode(201);
    }

    private static void assertTryAgain(ValidatableResponse answer) {
        assertProblem(answer, 503, "try-again");
        assertThat(answer.extract().header("Retry-After")).isEqualTo("2");
    }
}
