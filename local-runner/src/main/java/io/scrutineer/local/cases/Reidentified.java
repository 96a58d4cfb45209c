package io.scrutineer.local.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A copy of a case under ids of its own, which follow from its reference. */
final class Reidentified {
    private Reidentified() {}

    static JsonNode copy(JsonNode original, String reference) {
        ObjectNode copy = original.deepCopy();
        copy.put("case", reference);
        anew(copy, "inspectionId", reference);
        copy.withObjectProperty("plan").put("reference", reference);
        copy.withObjectProperty("publication").remove("shortLink");
        copy.path("activities").forEach(activity -> anew(activity, "id", reference));
        copy.path("findings").forEach(finding -> {
            anew(finding, "id", reference);
            anew(finding, "activityId", reference);
        });
        return copy;
    }

    private static void anew(JsonNode thing, String field, String reference) {
        String name = reference + "/" + thing.path(field).asText();
        ((ObjectNode) thing)
                .put(
                        field,
                        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                                .toString());
    }
}
