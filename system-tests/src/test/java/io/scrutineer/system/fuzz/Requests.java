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

    /** The next one of an operation: every other one is right in all that is known of it, the rest as it comes. */
    FuzzRequest next(Operation operation) {
        boolean right = random.nextBoolean();
        String role = role(operation, right);
        Subject subject = stories.subject(operation);
        String body = body(operation, subject, right);
        URI uri = operation.service().uri().resolve(addresses.of(operation, subject, role, right));
        HttpRequest.Builder http = HttpRequest.newBuilder(uri)
                .timeout(Duration.ofSeconds(30))
                .method(right ? operation.method() : method(operation), BodyPublishers.ofString(body));
        header(http, "Authorization", tokens.get(role));
        header(http, "Content-Type", right || often() ? "application/json" : "text/plain");
        header(http, "If-Match", right || often() ? "*" : TAGS.get(random.nextInt(TAGS.size())));
        header(http, "Accept", right || often() ? "*/*" : "text/csv");
        return new FuzzRequest(operation, role, http.build(), body);
    }

    /** One that may, or any. */
    private String role(Operation operation, boolean right) {
        List<String> roles = right || random.nextBoolean() ? operation.roles() : List.of();
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

    private String body(Operation operation, Subject subject, boolean right) {
        JsonNode body = stories.body(operation, subject);
        if (body.isMissingNode()) {
            JsonNode schema = operation.bodySchema();
            body = new SchemaValues(operation.document(), random).of(schema);
            if (schema.isMissingNode() && (right || often())) {
                return "";
            }
        }
        return right || random.nextBoolean() ? body.toString() : mutation.of(body);
    }

    /** Four times of five. */
    private boolean often() {
        return random.nextInt(5) > 0;
    }
}
