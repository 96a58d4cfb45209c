package io.scrutineer.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** The line from devices to an inspection: it loses, cuts, delays and repeats what they send, and loses the answers. */
final class BadLine {

    private final String path;
    private final Random random;
    private final List<JsonObject> delayed = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    BadLine(String path, Random random) {
        this.path = path;
        this.random = random;
    }

    /** The answer, if it gets back. */
    Optional<JsonObject> send(JsonObject request) {
        if (!delayed.isEmpty() && random.nextBoolean()) {
            deliver(delayed.remove(random.nextInt(delayed.size())));
        }
        switch (random.nextInt(9)) {
            case 0:
                return Optional.empty();
            case 1:
                delayed.add(request);
                return Optional.empty();
            case 2:
                delayed.add(request);
                return Optional.of(deliver(request));
            case 3:
                deliver(halfOf(request));
                return Optional.empty();
            case 4:
                deliver(request);
                return Optional.empty();
            default:
                return Optional.of(deliver(request));
        }
    }

    /** What was on its way all the time. */
    void deliverLate() {
        delayed.forEach(this::deliver);
        delayed.clear();
    }

    private static JsonObject halfOf(JsonObject request) {
        List<?> operations = request.getJsonArray("operations").getList();
        return request.copy()
                .put("operations", new JsonArray(List.copyOf(operations.subList(0, (operations.size() + 1) / 2))));
    }

    /** Straight through, as on a good line. */
    JsonObject deliver(JsonObject request) {
        JsonObject answer = new JsonObject(
                Client.post(path + "/sync", request).statusCode(200).extract().asString());
        check(
                Operation.objects(request.getJsonArray("operations")).toList(),
                Operation.objects(answer.getJsonArray("results")).toList());
        return answer;
    }

    /** Nothing is refused for good, and only that is early which rests on what is neither here nor in the same batch. */
    private void check(List<JsonObject> operations, List<JsonObject> results) {
        assertThat(results).hasSameSizeAs(operations);
        for (int i = 0; i < results.size(); i++) {
            if (isTaken(results.get(i))) {
                taken.add(Operation.version(operations.get(i)));
            }
        }
        for (int i = 0; i < results.size(); i++) {
            JsonObject result = results.get(i);
            boolean isEarly = result.getBoolean("sendAgain", false);
            assertThat(isTaken(result))
                    .as("%s: %s", operations.get(i), result)
                    .isEqualTo(!isEarly)
                    .isEqualTo(taken.containsAll(Operation.needs(operations.get(i))));
        }
    }

    static boolean isTaken(JsonObject result) {
        return !result.getString("outcome").equals("rejected");
    }
}
