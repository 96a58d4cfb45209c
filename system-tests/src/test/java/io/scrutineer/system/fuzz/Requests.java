package io.scrutineer.system.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes requests by chance. */
final class Requests {

    private static final List<String> TAGS = List.of("*", "\"1\"", "\"", "", "W/\"x\"", "\"é\"");

    private final List<Operation> operations;
    private final Map<String, String> tokens;
    private final Stories stories;
    private final Random random;
    private final Mutation mutation;
    private final Addresses addresses;

    Requests(
            List<Operation> operations,
            Map<String, String> tokens,
            List<String> otherIds,
            Stories stories,
            Random random) {
        this.operations = operations;
        this.tokens = tokens;
        this.stories = stories;
        this.random = random;
        this.mutation = new Mutation(random);
        this.addresses = new Addresses(otherIds, random, mutation);
    }

    FuzzRequest next() {
        return next(operations.get(random.nextInt(operations.size())));
    }

    /** The next one of an operation. */
    FuzzRequest next(Operation operation) {
        String role = role(operation);
        Subject subject = stories.subject(operation);
        String body = body(operation, subject);
        URI uri = operation.service().uri().resolve(addresses.of(operation, subject, role));
        HttpRequest.Builder http = HttpRequest.newBuilder(uri)
                .timeout(Duration.ofSeconds(30))
                .method(method(operation), BodyPublishers.ofString(body));
        header(http, "Authorization", tokens.get(role));
        header(http, "Content-Type", often() ? "application/json" : "text/plain");
        header(http, "If-Match", often() ? "*" : TAGS.get(random.nextInt(TAGS.size())));
        header(http, "Accept", often() ? "*/*" : "text/csv");
        return new FuzzRequest(operation, role, http.build(), body);
    }

    /** One that may, or any. */
    private String role(Operation operation) {
        List<String> roles = random.nextBoolean() ? operation.roles() : List.of();
        List<String> choice = roles.isEmpty() ? List.copyOf(tokens.keySet()) : roles;
        return choice.get(random.nextInt(choice.size()));
    }

    private static void header(HttpRequest.Builder http, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            http.header(name, value);
        }
    }

    private String method(Operation operation) {
        return random.nextInt(25) > 0
                ? operation.method()
                : List.of("PATCH", "DELETE", "POST", "PUT").get(random.nextInt(4));
    }

    private String body(Operation operation, Subject subject) {
        JsonNode right = stories.body(operation, subject);
        if (right.isMissingNode()) {
            JsonNode schema = operation.bodySchema();
            right = new SchemaValues(operation.document(), random).of(schema);
            if (schema.isMissingNode() && often()) {
                return "";
            }
        }
        return random.nextBoolean() ? right.toString() : mutation.of(right);
    }

    /** Four times of five. */
    private boolean often() {
        return random.nextInt(5) > 0;
    }
}
