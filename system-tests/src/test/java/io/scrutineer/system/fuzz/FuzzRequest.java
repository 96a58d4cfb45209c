package io.scrutineer.system.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import io.scrutineer.local.cases.Case;
import io.scrutineer.local.identity.Persona;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One request: an operation in somebody's role, right or wrong. */
record FuzzRequest(Operation operation, String role, HttpRequest http, String body) {

    private static final List<String> TAGS = List.of("*", "\"1\"", "\"", "", "W/\"x\"", "\"é\"");

    @Override
    public String toString() {
        String start = body.length() > 300 ? body.substring(0, 300) + "…" : body;
        return role + ": " + http.method() + " " + http.uri() + " " + start;
    }

    /** Makes requests; two with the same seed make the same ones. */
    static final class Source {

        private final List<Operation> operations;
        private final Map<String, String> tokens;
        private final List<String> otherIds;
        private final Stories stories;
        private final Random random;
        private final Mutation mutation;

        Source(
                List<Operation> operations,
                Map<String, String> tokens,
                List<String> otherIds,
                Stories stories,
                long seed) {
            this.operations = operations;
            this.tokens = tokens;
            this.otherIds = otherIds;
            this.stories = stories;
            this.random = new Random(seed);
            this.mutation = new Mutation(random);
        }

        FuzzRequest next() {
            Operation operation = operations.get(random.nextInt(operations.size()));
            String role = role(operation);
            Case inspection = stories.any();
            String body = body(operation, inspection);
            URI uri = operation.service().uri().resolve(address(operation, inspection, role));
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

        private String body(Operation operation, Case inspection) {
            JsonNode right = Stories.body(operation, inspection);
            if (right.isMissingNode()) {
                JsonNode schema = operation.bodySchema();
                right = new SchemaValues(operation.document(), random).of(schema);
                if (schema.isMissingNode() && often()) {
                    return "";
                }
            }
            return random.nextBoolean() ? right.toString() : mutation.of(right);
        }

        private String address(Operation operation, Case inspection, String role) {
            String path = operation
                    .path()
                    .replace("{inspectionId}", encoded(inspectionId(inspection)))
                    .replace("{person}", encoded(often() ? person(role) : mutation.strange()))
                    .replace("{id}", encoded(often() ? id(operation, inspection) : mutation.strange()))
                    .replace("{version}", encoded(often() ? "2016" : mutation.strange()))
                    .replace("{actionId}", encoded(often() ? actionId() : mutation.strange()))
                    .replace("{memberId}", encoded(often() ? actionId() : mutation.strange()))
                    .replace("{conflictId}", encoded(often() ? actionId() : mutation.strange()))
                    .replaceAll("\\{\\w+}", encoded(mutation.strange()));
            StringBuilder query = new StringBuilder();
            for (String name : operation.queryParameters()) {
                if (random.nextInt(3) == 0) {
                    query.append(query.isEmpty() ? '?' : '&')
                            .append(name)
                            .append('=')
                            .append(encoded(value(name)));
                }
            }
            return path + query;
        }

        private String inspectionId(Case inspection) {
            return switch (random.nextInt(12)) {
                case 0 -> mutation.strange();
                case 1 -> new UUID(random.nextLong(), random.nextLong()).toString();
                case 2, 3 -> otherIds.get(random.nextInt(otherIds.size()));
                default -> inspection.inspectionId();
            };
        }

        /** One of so few that they come again. */
        private String actionId() {
            return new UUID(1, random.nextInt(20)).toString();
        }

        private static String id(Operation operation, Case inspection) {
            return operation.path().contains("partnerships")
                    ? inspection.partnership().path("id").asText()
                    : "improving-lives";
        }

        private static String person(String role) {
            return Persona.ALL.stream()
                    .filter(persona -> persona.role().equals(role))
                    .map(Persona::person)
                    .findAny()
                    .orElse("p-nobody");
        }

        private String value(String name) {
            return name.equals("limit") && often() ? "5" : mutation.strange();
        }

        /** Four times of five. */
        private boolean often() {
            return random.nextInt(5) > 0;
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        }
    }
}
