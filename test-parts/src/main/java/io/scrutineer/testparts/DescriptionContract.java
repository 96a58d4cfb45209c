package io.scrutineer.testparts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.testparts.Description.Body;
import io.scrutineer.testparts.Description.DescribedOperation;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holds a service to a description of its API from which a client can be written: with an example for everything. */
public abstract class DescriptionContract {

    private static final String PROBLEM = "application/problem+json";

    private Description description;

    @BeforeEach
    void read() throws IOException {
        description = Description.read();
        assertThat(description.operations()).isNotEmpty();
    }

    @Test
    void every_operation_says_what_it_does() {
        assertThat(description.operations()).allSatisfy(operation -> assertThat(
                        operation.json().path("summary").asText())
                .as(operation.name())
                .isNotBlank());
    }

    @Test
    void every_operation_says_what_it_answers_when_it_does_that() {
        assertThat(description.operations()).allSatisfy(operation -> assertThat(
                        operation.json().path("responses").propertyStream())
                .as(operation.name())
                .anyMatch(response -> response.getKey().startsWith("2")));
    }

    @Test
    void every_body_that_is_taken_has_an_example_that_its_schema_allows() {
        List<String> wrong = new ArrayList<>();
        for (DescribedOperation operation : description.operations()) {
            for (Body body : operation.bodies()) {
                if (body.examples().isEmpty()) {
                    wrong.add(operation.name() + ": no example of " + body.mediaType());
                }
                body.examples().forEach(example -> description
                        .violations(body.schema(), example)
                        .forEach(violation -> wrong.add(operation.name() + ": " + violation)));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_problem_has_an_example_that_is_one_and_is_of_its_status() {
        List<String> wrong = new ArrayList<>();
        for (DescribedOperation operation : description.operations()) {
            operation.problems().forEach((status, body) -> {
                String name = operation.name() + " " + status;
                if (!body.mediaType().equals(PROBLEM) || body.examples().isEmpty()) {
                    wrong.add(name + ": no example of " + PROBLEM);
                }
                for (JsonNode example : body.examples()) {
                    description
                            .violations(body.schema(), example)
                            .forEach(violation -> wrong.add(name + ": " + violation));
                    if (!example.path("status").asText().equals(status)) {
                        wrong.add(name + ": an example of " + example.path("status"));
                    }
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_operation_tells_of_the_problems_that_it_shares_with_others() {
        List<String> wrong = new ArrayList<>();
        for (DescribedOperation operation : description.operations()) {
            List<String> shared = new ArrayList<>(List.of("429", "503"));
            if (!operation.roles().isEmpty()) {
                shared.addAll(List.of("401", "403"));
            }
            if (!operation.bodies().isEmpty()) {
                shared.addAll(List.of("400", "408", "413", "415", "422"));
            }
            if (operation.hasHeader("If-Match")) {
                shared.addAll(List.of("412", "428"));
            }
            shared.removeAll(operation.problems().keySet());
            if (!shared.isEmpty()) {
                wrong.add(operation.name() + ": " + shared);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Where nothing else is said, it is for the rights of the token alone. */
    @Test
    void refusal_of_who_acts_has_an_example_beside_that_of_the_rights() {
        Map<String, List<String>> shown = new TreeMap<>();
        for (DescribedOperation operation : description.operations()) {
            String said = operation.json().at("/responses/403/description").asText();
            if (!said.isEmpty() && !said.startsWith("The roles or scopes")) {
                shown.put(
                        operation.name(),
                        Objects.requireNonNull(operation.problems().get("403")).examples().stream()
                                .map(example -> example.path("type").asText())
                                .toList());
            }
        }
        assertThat(shown).isNotEmpty().allSatisfy((operation, types) -> assertThat(types)
                .as(operation)
                .containsExactly("urn:scrutineer:problem:not-allowed", "urn:scrutineer:problem:insufficient-rights"));
    }

    @Test
    void every_problem_that_passes_by_itself_says_when_to_come_again() {
        List<String> wrong = new ArrayList<>();
        for (DescribedOperation operation : description.operations()) {
            for (String status : List.of("429", "503")) {
                if (!operation.answersWith("Retry-After", status)) {
                    wrong.add(operation.name() + " " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void examples_of_bodies_are_understood_when_they_are_sent() {
        List<String> wrong = new ArrayList<>();
        for (DescribedOperation operation : description.operations()) {
            for (Body body : operation.bodies()) {
                for (JsonNode example : body.examples()) {
                    UUID inspection = UUID.randomUUID();
                    HttpResponse<String> answer = operation
                            .endpoint()
                            .send(bearer(operation), inspection, body.mediaType(), example.toString());
                    takeBack(operation, inspection);
                    if (List.of(400, 401, 403, 408, 413, 415, 429).contains(answer.statusCode())
                            || answer.statusCode() >= 500) {
                        wrong.add(operation.name() + ": " + answer.statusCode() + " " + answer.body());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void example_of_who_is_not_known_is_what_is_answered() throws IOException {
        DescribedOperation closed = description.operations().stream()
                .filter(operation -> !operation.roles().isEmpty())
                .findFirst()
                .orElseThrow();
        HttpResponse<String> answer = closed.endpoint().call(null, UUID.randomUUID(), "{}");
        assertThat(Objects.requireNonNull(closed.problems().get("401")).examples())
                .containsExactly(Description.JSON.readTree(answer.body()));
    }

    /** Whoever repeats it must not do it twice. */
    @Test
    void every_post_has_ids_of_the_client_in_its_body_or_takes_an_idempotency_key() {
        List<String> wrong = new ArrayList<>();
        for (DescribedOperation operation : description.operations()) {
            boolean isRepeatable = operation.hasHeader("Idempotency-Key")
                    || !operation.bodies().isEmpty()
                            && operation.bodies().stream().allMatch(body -> description.hasIds(body.schema()));
            if (operation.endpoint().method().equals("POST") && !isRepeatable) {
                wrong.add(operation.name());
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Where that is possible: other tests find the service as it was. */
    private void takeBack(DescribedOperation operation, UUID inspection) {
        String path = operation.endpoint().path();
        description.operations().stream()
                .filter(other -> other.endpoint().equals(new Endpoint("DELETE", path)))
                .forEach(delete -> delete.endpoint().call(bearer(delete), inspection, ""));
    }

    private static @Nullable String bearer(DescribedOperation operation) {
        return Persona.ALL.stream()
                .filter(persona -> operation.roles().contains(persona.role()))
                .findFirst()
                .map(Tokens::bearer)
                .orElse(null);
    }
}
