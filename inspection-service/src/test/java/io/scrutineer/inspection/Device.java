package io.scrutineer.inspection;

import static java.util.stream.Collectors.toMap;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody works with, mostly without a network: it keeps what it made until it has an answer for it. */
final class Device {

    private final Random random;
    private final List<JsonObject> made = new ArrayList<>();
    private final List<JsonObject> unanswered = new ArrayList<>();
    private final Map<String, JsonObject> pieces = new TreeMap<>();
    private final Map<String, Set<String>> told = new TreeMap<>();
    private @Nullable String cursor;

    Device(Random random) {
        this.random = random;
    }

    /** Another one, which has made the same and has sent none of it. */
    Device again(Random other) {
        Device again = new Device(other);
        made.forEach(again::make);
        return again;
    }

    List<JsonObject> made() {
        return made;
    }

    boolean isAnswered() {
        return unanswered.isEmpty();
    }

    /** The versions that no other is based on, of each piece, as far as it knows. */
    Map<String, Set<String>> heads() {
        return pieces.keySet().stream().collect(toMap(piece -> piece, this::heads));
    }

    /** Those that it was told of, and its own that are unanswered. */
    private Set<String> heads(String piece) {
        List<JsonObject> own = unanswered.stream()
                .filter(operation -> Operation.piece(operation).equals(piece))
                .toList();
        Set<String> heads = new TreeSet<>(told.getOrDefault(piece, Set.of()));
        own.forEach(operation -> heads.add(Operation.version(operation)));
        own.forEach(operation -> heads.removeAll(Operation.bases(operation)));
        return heads;
    }

    /** An activity and two findings from it. */
    void begin() {
        JsonObject activity = Sample.activity().put("id", newId());
        create(activity);
        create(Sample.finding(activity).put("id", newId()));
        create(Sample.finding(activity).put("id", newId()));
    }

    /** A piece is new now and then; what is changed is based on all versions of it that are open as far as it knows. */
    void work() {
        switch (random.nextInt(16)) {
            case 0 -> create(Sample.activity().put("id", newId()));
            case 1 -> create(Sample.finding(anyActivity()).put("id", newId()));
            case 2, 3, 4 -> withdraw(any(pieces.values()));
            default -> amend(any(pieces.values()));
        }
    }

    /** One version on top of all, of each piece that has several which are open. */
    void endConflicts() {
        pieces.values().stream()
                .filter(piece -> heads(piece.getString("id")).size() > 1)
                .toList()
                .forEach(this::amend);
    }

    private void create(JsonObject piece) {
        make(new JsonObject().put("action", "create").put(kind(piece), piece));
    }

    private void amend(JsonObject piece) {
        JsonObject amended = piece.copy().put(isFinding(piece) ? "narrative" : "title", "Text " + random.nextInt(4));
        if (isFinding(piece) && random.nextInt(4) == 0) {
            amended.put("activityId", anyActivity().getString("id"));
        }
        make(changing(piece, "amend").put(kind(piece), amended));
    }

    private void withdraw(JsonObject piece) {
        make(changing(piece, "withdraw")
                .put(kind(piece) + "Id", piece.getString("id"))
                .put("reason", "Reason " + random.nextInt(2)));
    }

    private JsonObject changing(JsonObject piece, String action) {
        return new JsonObject()
                .put("action", action)
                .put("versionId", newId())
                .put("bases", new JsonArray(List.copyOf(heads(piece.getString("id")))));
    }

    private void make(JsonObject operation) {
        made.add(operation);
        unanswered.add(operation);
        JsonObject described = Operation.described(operation);
        if (described != null) {
            pieces.put(described.getString("id"), described);
        }
    }

    /** Sends some of what is unanswered, in any order and now and then something twice, and takes in what comes back. */
    void exchange(BadLine line) {
        Collections.shuffle(unanswered, random);
        List<JsonObject> batch = new ArrayList<>(unanswered.subList(0, random.nextInt(unanswered.size() + 1)));
        while (!batch.isEmpty() && random.nextInt(3) == 0) {
            batch.add(random.nextInt(batch.size() + 1), any(batch));
        }
        line.send(request(batch)).ifPresent(answer -> takeIn(batch, answer));
    }

    /** Gets through to the service, and has nothing to send. */
    void ask(BadLine line) {
        takeIn(List.of(), line.deliver(request(List.of())));
    }

    private JsonObject request(List<JsonObject> batch) {
        return new JsonObject().put("operations", new JsonArray(batch)).put("cursor", cursor);
    }

    private void takeIn(List<JsonObject> batch, JsonObject answer) {
        for (int i = 0; i < batch.size(); i++) {
            if (BadLine.isTaken(answer.getJsonArray("results").getJsonObject(i))) {
                isAnswered(batch.get(i));
            }
        }
        JsonObject changes = answer.getJsonObject("changes");
        cursor = changes.getString("cursor");
        for (String list : List.of("activities", "findings")) {
            Operation.objects(changes.getJsonArray(list)).forEach(this::isTold);
        }
    }

    /** What it has added it is not told of, unless it is amended. */
    private void isAnswered(JsonObject operation) {
        unanswered.remove(operation);
        if (Operation.bases(operation).isEmpty()) {
            told.putIfAbsent(Operation.piece(operation), Set.of(Operation.version(operation)));
        }
    }

    private void isTold(JsonObject piece) {
        JsonObject described = piece.copy();
        JsonObject state = (JsonObject) described.remove("state");
        pieces.put(piece.getString("id"), described);
        told.put(piece.getString("id"), Set.copyOf(Operation.strings(state.getJsonArray("heads"))));
    }

    private JsonObject anyActivity() {
        return any(pieces.values().stream().filter(piece -> !isFinding(piece)).toList());
    }

    private <T> T any(Collection<T> all) {
        return List.copyOf(all).get(random.nextInt(all.size()));
    }

    /** The same again from the same seed. */
    private String newId() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private static String kind(JsonObject piece) {
        return isFinding(piece) ? "finding" : "activity";
    }

    private static boolean isFinding(JsonObject piece) {
        return piece.containsKey("indicator");
    }
}
