package io.scrutineer.publication.check;

import static java.util.stream.Collectors.joining;

import io.scrutineer.contracts.EventJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The areas that are inspected and the bodies that inspect, by name: what a report may take for one another. */
record Names(String id, String version, List<String> areas, List<String> bodies) {

    static final Names SCOTLAND = read("/check/names-scotland-2026.json");
    static final Pattern AREA = anyOf(SCOTLAND.areas());
    static final Pattern BODY = anyOf(SCOTLAND.bodies());

    private static Names read(String resource) {
        try (InputStream json = Names.class.getResourceAsStream(resource)) {
            return EventJson.read(Objects.requireNonNull(json, resource).readAllBytes(), Names.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The longest first: East Renfrewshire is not Renfrewshire. */
    private static Pattern anyOf(List<String> names) {
        return Pattern.compile(names.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(joining("|", "(?<!NHS )\\b(", ")\\b")));
    }
}
