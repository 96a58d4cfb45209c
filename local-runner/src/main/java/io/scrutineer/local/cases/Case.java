package io.scrutineer.local.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What an agency's client sends of one inspection: its plan, its fieldwork, its conclusions. No grade is in it. */
public record Case(JsonNode json) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The case of that name, from its file. */
    public static Case named(String name) {
        try (InputStream file = Case.class.getResourceAsStream("/cases/" + name + ".json")) {
            if (file == null) {
                throw new IllegalArgumentException("There is no case " + name + ".");
            }
            return new Case(JSON.readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same inspection once more, as another: with new ids and another reference. */
    public Case again(String reference) {
        return new Case(Reidentified.copy(json, reference));
    }

    public String name() {
        return json.path("case").asText();
    }

    public String inspectionId() {
        return json.path("inspectionId").asText();
    }

    /** Progress reviews are not graded. */
    public boolean isGraded() {
        return !plan().path("policy").isNull();
    }

    public JsonNode plan() {
        return json.path("plan");
    }

    public JsonNode partnership() {
        return json.path("partnership");
    }

    public JsonNode activities() {
        return json.path("activities");
    }

    public JsonNode findings() {
        return json.path("findings");
    }

    public JsonNode completion() {
        return json.path("completion");
    }

    public JsonNode publication() {
        return json.path("publication");
    }
}
