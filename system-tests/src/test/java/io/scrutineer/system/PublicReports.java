package io.scrutineer.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The published reports as everybody can read them. */
final class PublicReports {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What depends on the time and place of the run. */
    private static final List<String> CIRCUMSTANCES = List.of("publishedAt", "url", "shortLink", "shortUrl");

    private PublicReports() {}

    /** Every published report by its inspection's id, without the time and place of its publication. */
    static Map<String, JsonNode> of(URI publication) {
        Map<String, JsonNode> reports = new TreeMap<>();
        wholeOf(publication)
                .forEach((inspection, report) -> reports.put(inspection, ((ObjectNode) report).remove(CIRCUMSTANCES)));
        return reports;
    }

    /** Every published report by its inspection's id. */
    static Map<String, JsonNode> wholeOf(URI publication) {
        Map<String, JsonNode> reports = new TreeMap<>();
        String page = "/v1/reports?limit=50";
        while (!page.isEmpty()) {
            JsonNode list = get(publication.resolve(page));
            for (JsonNode item : list.path("items")) {
                String inspection = item.path("inspectionId").asText();
                JsonNode again = reports.put(inspection, get(publication.resolve("/v1/reports/" + inspection)));
                if (again != null) {
                    throw new AssertionError("Two reports are public for the inspection " + inspection + ".");
                }
            }
            String next = list.path("next").asText("");
            page = next.isEmpty() ? "" : "/v1/reports?limit=50&cursor=" + next;
        }
        return reports;
    }

    private static JsonNode get(URI address) {
        try (InputStream body = address.toURL().openStream()) {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
