package io.scrutineer.publication.published;

import static io.scrutineer.publication.Service.approve;
import static io.scrutineer.publication.Service.confirmedDraft;
import static io.scrutineer.publication.Service.publish;
import static io.scrutineer.publication.Service.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.scrutineer.publication.SampleInspection;
import io.scrutineer.testparts.RealParts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How long an answer takes tells as little of a report under embargo as what it says. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "publication"))
class EmbargoTimingTest {

    private static final int REQUESTS = 400;
    private static final int BEFORE = 100;

    /** Ranks of equal times stay below it in all but a billionth of runs; a delay of two milliseconds goes far beyond. */
    private static final double BOUND = 6;

    private final HttpClient client = HttpClient.newHttpClient();
    private final SampleInspection embargoed = SampleInspection.create();
    private final SampleInspection nothing = SampleInspection.create();
    private final String shortLink = code();
    private final String unknownLink = code();

    static Stream<String> addresses() {
        return PublicAnswer.OF_A_REPORT.stream();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void answer_takes_as_long_as_for_an_unknown_report(String address) {
        embargo();
        double z = difference(address, Duration.ZERO);
        assertThat(Math.abs(z)).as("z of the ranks at %s", address).isLessThan(BOUND);
    }

    /** So that a test that passes means something. */
    @Test
    void delay_of_two_milliseconds_would_be_found() {
        embargo();
        assertThat(difference("/v1/reports/{id}", Duration.ofMillis(2))).isGreaterThan(BOUND);
    }

    private void embargo() {
        confirmedDraft(embargoed);
        write(embargoed.id(), "young-people", "You are **heard**.");
        approve(embargoed.id()).then().statusCode(200);
        publish(
                        embargoed.id(),
                        "{\"publishAt\": \"%s\", \"shortLink\": \"%s\"}"
                                .formatted(Instant.now().plus(Duration.ofDays(1)), shortLink))
                .then()
                .statusCode(202);
    }

    /** Asked in turns, each turn in an order of chance, so that whatever else the machine does falls on both alike. */
    private double difference(String address, Duration planted) {
        Random random = new Random();
        double[] known = new double[REQUESTS];
        double[] unknown = new double[REQUESTS];
        URI there = uri(PublicAnswer.address(address, embargoed, shortLink));
        URI nowhere = uri(PublicAnswer.address(address, nothing, unknownLink));
        for (int i = -BEFORE; i < REQUESTS; i++) {
            int at = Math.max(i, 0);
            if (random.nextBoolean()) {
                known[at] = time(there, planted);
                unknown[at] = time(nowhere, Duration.ZERO);
            } else {
                unknown[at] = time(nowhere, Duration.ZERO);
                known[at] = time(there, planted);
            }
        }
        return Ranks.z(known, unknown);
    }

    private double time(URI address, Duration planted) {
        HttpRequest request = HttpRequest.newBuilder(address).build();
        long began = System.nanoTime();
        try {
            client.send(request, BodyHandlers.discarding());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        LockSupport.parkNanos(planted.toNanos());
        return System.nanoTime() - began;
    }

    private static URI uri(String path) {
        return URI.create(RestAssured.baseURI + ":" + RestAssured.port + path);
    }

    private static String code() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }
}
