package io.scrutineer.system.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;

/** Reference data as the service gives it out, to be put in under other ids. */
record Documents(ObjectNode framework, ObjectNode calendar, ObjectNode policy) {

    /** The id and the versions under which requests look for reference data and add some. */
    static final String ID = "improving-lives";

    static final String ADDED = "2031";
    static final List<String> VERSIONS = List.of("2016", ADDED);

    private static final ObjectMapper JSON = new ObjectMapper();

    static Documents of(URI inspectionService, URI gradingService) {
        ObjectNode framework = first(inspectionService, "/v1/frameworks");
        ObjectNode calendar = first(inspectionService, "/v1/calendars");
        calendar.remove(List.of("id", "version"));
        return new Documents(added(framework), calendar, added(first(gradingService, "/v1/policies")));
    }

    private static ObjectNode added(ObjectNode document) {
        return document.put("id", ID).put("version", ADDED);
    }

    private static ObjectNode first(URI service, String list) {
        JsonNode item = read(service.resolve(list)).path("items").path(0);
        String address = list + "/" + item.path("id").asText() + "/"
                + item.path("version").asText();
        return (ObjectNode) read(service.resolve(address));
    }

    private static JsonNode read(URI address) {
        try (InputStream body = address.toURL().openStream()) {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
