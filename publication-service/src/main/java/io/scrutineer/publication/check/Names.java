package io.scrutineer.publication.check;

import static java.util.stream.Collectors.joining;

import io.scrutineer.contracts.Shipped;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The areas that are inspected and the bodies that inspect, by name: what a report may take for one another. */
record Names(String id, String version, List<String> areas, List<String> bodies) {

    static final Names SCOTLAND = Shipped.read("check/names-scotland-2026.json", Names.class);
    static final Pattern AREA = anyOf(SCOTLAND.areas());
    static final Pattern BODY = anyOf(SCOTLAND.bodies());

    /** The longest first: East Renfrewshire is not Renfrewshire. */
    private static Pattern anyOf(List<String> names) {
        return Pattern.compile(names.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(joining("|", "(?<!NHS )\\b(", ")\\b")));
    }
}
