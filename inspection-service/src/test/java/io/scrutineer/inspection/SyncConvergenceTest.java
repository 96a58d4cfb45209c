package io.scrutineer.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.testparts.RealParts;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** The exchange as three devices use it, on real rows: what they make of each other's evidence does not depend on the network. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SyncConvergenceTest {

    private static final int DEVICES = 3;
    private static final int CHANGES = 6;
    private static final int MOST_BATCHES = 500;

    /** Give one with -Dseed to have the same devices and the same network again. */
    private final long seed = Long.getLong("seed", System.currentTimeMillis());

    @BeforeEach
    void partnership() {
        Client.registerPartnership();
    }

    @RepeatedTest(3)
    void evidence_of_three_devices_is_the_same_whatever_came_first_twice_or_not_at_all(RepetitionInfo repetition) {
        Random random = new Random(seed + repetition.getCurrentRepetition());
        List<List<JsonObject>> made = devices(random);
        Map<String, JsonObject> once = delivered(made, new Random(random.nextLong()));
        Map<String, JsonObject> again = delivered(made, new Random(random.nextLong()));

        List<String> sent = made.stream()
                .flatMap(List::stream)
                .map(SyncConvergenceTest::versionId)
                .toList();
        assertThat(versions(once))
                .as("nothing is lost, seed %d", seed)
                .extracting(version -> version.getString("id"))
                .containsExactlyInAnyOrderElementsOf(sent);
        assertThat(once).as("whatever the network does, seed %d", seed).isEqualTo(again);
    }

    /** Each has pieces of its own, and all change those of the first. */
    private static List<List<JsonObject>> devices(Random random) {
        Device first = new Device(random);
        List<JsonObject> shared = first.record();
        List<Device> devices = new ArrayList<>(List.of(first));
        for (int i = 1; i < DEVICES; i++) {
            Device device = new Device(random);
            shared.forEach(device::knows);
            device.record();
            devices.add(device);
        }
        return devices.stream().map(Device::change).toList();
    }

    /** What somebody does without a network: operations, each based on what the device had last. */
    private static final class Device {

        private final Random random;
        private final List<JsonObject> operations = new ArrayList<>();
        private final List<JsonObject> pieces = new ArrayList<>();
        private final Map<String, String> last = new HashMap<>();

        Device(Random random) {
            this.random = random;
        }

        /** An activity and two findings from it. */
        List<JsonObject> record() {
            JsonObject activity = Sample.activity();
            List<JsonObject> recorded = List.of(activity, Sample.finding(activity), Sample.finding(activity));
            for (JsonObject piece : recorded) {
                knows(piece);
                operations.add(new JsonObject().put("action", "create").put(kind(piece), piece));
            }
            return recorded;
        }

        void knows(JsonObject piece) {
            pieces.add(piece);
            last.put(piece.getString("id"), piece.getString("id"));
        }

        List<JsonObject> change() {
            IntStream.range(0, CHANGES).forEach(number -> operations.add(changed(number)));
            return operations;
        }

        private JsonObject changed(int number) {
            JsonObject piece = pieces.get(random.nextInt(pieces.size()));
            String id = piece.getString("id");
            String version = UUID.randomUUID().toString();
            JsonObject operation =
                    new JsonObject().put("versionId", version).put("bases", new JsonArray().add(last.put(id, version)));
            return random.nextInt(5) == 0
                    ? operation
                            .put("action", "withdraw")
                            .put(kind(piece) + "Id", id)
                            .put("reason", "Change " + number)
                    : operation.put("action", "amend").put(kind(piece), said(piece, number));
        }

        private static JsonObject said(JsonObject piece, int number) {
            return piece.copy().put(kind(piece).equals("finding") ? "narrative" : "title", "Change " + number);
        }

        private static String kind(JsonObject piece) {
            return piece.containsKey("indicator") ? "finding" : "activity";
        }
    }

    private static String versionId(JsonObject operation) {
        JsonObject created = operation.getJsonObject("finding", operation.getJsonObject("activity"));
        return operation.getString("versionId", created == null ? null : created.getString("id"));
    }

    /** An inspection that took all of it, in batches that were shuffled and cut, and whose answers got lost now and then. */
    private static Map<String, JsonObject> delivered(List<List<JsonObject>> made, Random random) {
        String path = "/v1/inspections/" + UUID.randomUUID();
        Client.plan(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)), Sample.plan())
                .statusCode(201);
        List<List<JsonObject>> unanswered = made.stream()
                .map(ArrayList::new)
                .<List<JsonObject>>map(each -> each)
                .toList();
        int batches = 0;
        while (unanswered.stream().anyMatch(left -> !left.isEmpty())) {
            assertThat(batches).as("batches, and still not all answered").isLessThan(MOST_BATCHES);
            batches++;
            List<JsonObject> left = unanswered.get(random.nextInt(DEVICES));
            if (!left.isEmpty()) {
                Collections.shuffle(left, random);
                List<JsonObject> batch = List.copyOf(left.subList(0, 1 + random.nextInt(left.size())));
                left.removeAll(answered(path, batch, random));
            }
        }
        return histories(path);
    }

    /** The operations of a batch that the device need not send again. */
    private static List<JsonObject> answered(String path, List<JsonObject> batch, Random random) {
        JsonObject request = new JsonObject().put("operations", new JsonArray(batch));
        List<Map<String, Object>> results =
                Client.post(path + "/sync", request).statusCode(200).extract().path("results");
        boolean lineBreaks = random.nextInt(4) == 0;
        List<JsonObject> answered = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            Map<String, Object> result = results.get(i);
            boolean isEarly = Boolean.TRUE.equals(result.get("sendAgain"));
            assertThat(isEarly || !"rejected".equals(result.get("outcome")))
                    .as("%s: %s", batch.get(i), result)
                    .isTrue();
            if (!isEarly && !lineBreaks) {
                answered.add(batch.get(i));
            }
        }
        return answered;
    }

    /** All that is known of each piece, but when it came. */
    private static Map<String, JsonObject> histories(String path) {
        Map<String, JsonObject> histories = new TreeMap<>();
        for (String kind : List.of("activities", "findings")) {
            for (String state : List.of("", "&state=withdrawn")) {
                List<String> ids = Client.get(path + "/" + kind + "?limit=200" + state)
                        .statusCode(200)
                        .extract()
                        .path("items.id");
                ids.forEach(id -> histories.put(id, history(path + "/" + kind + "/" + id)));
            }
        }
        return histories;
    }

    private static JsonObject history(String piece) {
        JsonArray versions = read(piece + "/history?limit=200").getJsonArray("items");
        versions.forEach(version -> ((JsonObject) version).remove("at"));
        return read(piece).put("versions", versions);
    }

    private static JsonObject read(String path) {
        return new JsonObject(Client.get(path).statusCode(200).extract().asString());
    }

    private static List<JsonObject> versions(Map<String, JsonObject> histories) {
        return histories.values().stream()
                .flatMap(history -> history.getJsonArray("versions").stream())
                .map(JsonObject.class::cast)
                .toList();
    }
}
