package io.scrutineer.publication.published;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.scrutineer.contracts.EventJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Checks a report as somebody can who knows no more than its documentation. */
final class PublicHash {

    private static final ObjectMapper SORTED =
            new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    private static final List<String> ADDED_BY_PUBLICATION = List.of(
            "version",
            "datePublished",
            "publishedAt",
            "correction",
            "contentSha256",
            "url",
            "shortLink",
            "shortUrl",
            "reviews",
            "reply");

    private PublicHash() {}

    static String of(String report) {
        try {
            Map<?, ?> members = SORTED.readValue(report, Map.class);
            members.keySet().removeAll(ADDED_BY_PUBLICATION);
            return EventJson.sha256(SORTED.writeValueAsString(members).getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
