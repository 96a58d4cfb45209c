package io.scrutineer.inspection;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.testparts.RealParts;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The exchange as three devices use it, on real rows: what they make of each other's evidence does not depend on the network. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SyncConvergenceTest {

    private static final Logger LOG = Logger.getLogger(SyncConvergenceTest.class);
    private static final int COURSES = 12;
    private static final int DEVICES = 3;
    private static final int TURNS = 60;
    private static final int MOST_EXCHANGES = 500;

    /** Give one with -Dseed to have the same devices and the same network again. */
    static LongStream seeds() {
        Long seed = Long.getLong("seed");
        return seed == null ? new Random().longs(COURSES, 0, Integer.MAX_VALUE) : LongStream.of(seed);
    }

    @BeforeEach
    void partnership() {
        Client.registerPartnership();
    }

    @ParameterizedTest(name = "-Dseed={0}")
    @MethodSource("seeds")
    void evidence_of_three_devices_is_the_same_whatever_came_first_twice_or_not_at_all(long seed) {
        LOG.infof("For the same course again: -Dseed=%d", seed);
        Random random = new Random(seed);
        String path = planned();
        BadLine line = new BadLine(path, random);
        List<Device> devices = worked(line, random);
        Map<String, JsonObject> pieces = pieces(path);
        assertHasAll(pieces, devices);
        assertKnow(devices, path, pieces);

        String elsewhere = planned();
        List<Device> again =
                devices.stream().map(device -> device.again(random)).toList();
        allAnswered(again, new BadLine(elsewhere, random), random);
        assertThat(pieces(elsewhere)).as("whatever the network does").isEqualTo(pieces);
        assertKnow(again, elsewhere, pieces);

        Device last = devices.get(random.nextInt(DEVICES));
        last.endConflicts();
        allAnswered(List.of(last), line, random);
        Map<String, JsonObject> settled = pieces(path);
        assertThat(settled.values())
                .as("conflicts are ended")
                .allMatch(piece -> heads(piece).size() == 1);
        assertHasAll(settled, devices);
    }

    private static String planned() {
        UUID inspection = UUID.randomUUID();
        Client.plan(inspection, Sample.plan()).statusCode(201);
        return "/v1/inspections/" + inspection;
    }

    /** Devices that work on what one of them has begun, now with a network and now without. */
    private static List<Device> worked(BadLine line, Random random) {
        List<Device> devices =
                Stream.generate(() -> new Device(random)).limit(DEVICES).toList();
        devices.get(0).begin();
        allAnswered(devices.subList(0, 1), line, random);
        await().pollDelay(Duration.ZERO)
                .untilAsserted(() -> devices.forEach(device -> {
                    device.ask(line);
                    assertThat(device.heads()).isEqualTo(devices.get(0).heads());
                }));
        for (int turn = 0; turn < TURNS; turn++) {
            Device device = devices.get(random.nextInt(DEVICES));
            if (random.nextInt(4) == 0) {
                device.exchange(line);
            } else {
                device.work();
            }
        }
        allAnswered(devices, line, random);
        return devices;
    }

    private static void allAnswered(List<Device> devices, BadLine line, Random random) {
        int exchanges = 0;
        while (!devices.stream().allMatch(Device::isAnswered)) {
            assertThat(exchanges++).as("exchanges, and still not all answered").isLessThan(MOST_EXCHANGES);
            devices.get(random.nextInt(devices.size())).exchange(line);
        }
        line.deliverLate();
    }

    /** Each version is there that any device made and no other, and what is open and in conflict follows from them alone. */
    private static void assertHasAll(Map<String, JsonObject> pieces, List<Device> devices) {
        Map<String, List<JsonObject>> made =
                devices.stream().flatMap(device -> device.made().stream()).collect(groupingBy(Operation::piece));
        assertThat(pieces).as("pieces").containsOnlyKeys(made.keySet());
        pieces.forEach((id, piece) -> {
            List<JsonObject> operations = made.getOrDefault(id, List.of());
            List<String> versions = operations.stream().map(Operation::version).toList();
            assertThat(versions(piece))
                    .extracting(version -> version.getString("id"))
                    .as("nothing of %s is lost", id)
                    .containsExactlyInAnyOrderElementsOf(versions);
            Set<String> open = operations.stream().map(Operation::version).collect(toSet());
            operations.forEach(operation -> open.removeAll(Operation.bases(operation)));
            assertThat(heads(piece)).as("open versions of %s", id).isEqualTo(open);
            assertState(piece);
        });
    }

    private static void assertState(JsonObject piece) {
        JsonObject state = piece.getJsonObject("state");
        List<JsonObject> open = versions(piece)
                .filter(version -> heads(piece).contains(version.getString("id")))
                .toList();
        long sayings = open.stream()
                .map(version -> version.getValue("content", version.getValue("reason")))
                .distinct()
                .count();
        assertThat(state.getInteger("version")).as("%s", piece).isEqualTo((int)
                versions(piece).count());
        assertThat(state.getBoolean("inConflict")).as("%s", piece).isEqualTo(sayings > 1);
        assertThat(state.getBoolean("withdrawn"))
                .as("%s", piece)
                .isEqualTo(open.stream().noneMatch(version -> version.containsKey("content")));
    }

    /** Devices, once they ask, know of each piece what the service does. */
    private static void assertKnow(List<Device> devices, String path, Map<String, JsonObject> pieces) {
        Map<String, Set<String>> heads =
                pieces.entrySet().stream().collect(toMap(Map.Entry::getKey, entry -> heads(entry.getValue())));
        BadLine line = new BadLine(path, new Random());
        await().pollDelay(Duration.ZERO)
                .untilAsserted(() -> devices.forEach(device -> {
                    device.ask(line);
                    assertThat(device.heads()).as("what a device was told").isEqualTo(heads);
                }));
    }

    /** All that is known of each piece, but when it came. */
    private static Map<String, JsonObject> pieces(String path) {
        Map<String, JsonObject> pieces = new TreeMap<>();
        for (String list : List.of("/activities", "/findings")) {
            for (String state : List.of("", "&state=withdrawn")) {
                items(path + list + "?limit=200" + state)
                        .forEach(piece -> pieces.put(piece.getString("id"), withHistory(piece, path + list)));
            }
        }
        return pieces;
    }

    private static JsonObject withHistory(JsonObject piece, String list) {
        List<JsonObject> versions =
                items(list + "/" + piece.getString("id") + "/history?limit=200").toList();
        versions.forEach(version -> version.remove("at"));
        return piece.put("versions", new JsonArray(versions));
    }

    private static Stream<JsonObject> items(String path) {
        String page = Client.get(path).statusCode(200).extract().asString();
        return Operation.objects(new JsonObject(page).getJsonArray("items"));
    }

    private static Stream<JsonObject> versions(JsonObject piece) {
        return Operation.objects(piece.getJsonArray("versions"));
    }

    private static Set<String> heads(JsonObject piece) {
        return Set.copyOf(Operation.strings(piece.getJsonObject("state").getJsonArray("heads")));
    }
}
