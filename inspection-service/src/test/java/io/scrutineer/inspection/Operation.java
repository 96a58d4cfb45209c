package io.scrutineer.inspection;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a device sends. */
final class Operation {

    private Operation() {}

    /** The piece as it is to be, where it is not withdrawn. */
    static @Nullable JsonObject described(JsonObject operation) {
        return operation.getJsonObject("finding", operation.getJsonObject("activity"));
    }

    static String piece(JsonObject operation) {
        JsonObject described = described(operation);
        return described == null
                ? operation.getString("findingId", operation.getString("activityId"))
                : described.getString("id");
    }

    /** The one that it makes: of a new piece, the piece itself. */
    static String version(JsonObject operation) {
        return operation.getString("versionId", piece(operation));
    }

    static List<String> bases(JsonObject operation) {
        return strings(operation.getJsonArray("bases", new JsonArray()));
    }

    /** What has to be there before it: the versions that it is based on, and the activity that a finding comes from. */
    static List<String> needs(JsonObject operation) {
        List<String> needs = new ArrayList<>(bases(operation));
        JsonObject described = described(operation);
        if (described != null && described.containsKey("activityId")) {
            needs.add(described.getString("activityId"));
        }
        return needs;
    }

    static List<String> strings(JsonArray array) {
        return array.stream().map(Objects::toString).toList();
    }

    static Stream<JsonObject> objects(JsonArray array) {
        return array.stream().map(JsonObject.class::cast);
    }
}
