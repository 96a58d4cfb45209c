package io.scrutineer.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The line from devices to an inspection: it loses, cuts, delays and repeats what they send, and loses the answers. */
final class BadLine {

    private final String path;
    private final Random random;
    private final List<JsonObject> delayed = new ArrayList<>();

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

    /** Straight through, as on a good line; the service refuses nothing for good. */
    JsonObject deliver(JsonObject request) {
        JsonObject answer = new JsonObject(
                Client.post(path + "/sync", request).statusCode(200).extract().asString());
        assertThat(answer.getJsonArray("results"))
                .map(JsonObject.class::cast)
                .as("%s", request)
                .hasSameSizeAs(request.getJsonArray("operations"))
                .allMatch(result -> isTaken(result) || result.getBoolean("sendAgain", false));
        return answer;
    }

    static boolean isTaken(JsonObject result) {
        return !result.getString("outcome").equals("rejected");
    }
}
