package io.scrutineer.system;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.scrutineer.local.cases.Case;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Small inspections, each with evidence of its own, drawn from the sample evidence of the graded cases. */
final class SmallInspections {
    private static final List<String> GRADED =
            List.of("east-ayrshire-2017", "inverclyde-2017", "south-ayrshire-2016", "perth-and-kinross-2017");

    /** One more than the policy asks for. */
    private static final int KINDS_OF_SOURCE = 4;

    private SmallInspections() {}

    static List<Case> draw(int count, Random random) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> draw(
                        Case.named(GRADED.get(number % GRADED.size())).again("inspection-%03d".formatted(number)),
                        random))
                .toList();
    }

    /** Of each indicator a few kinds of source, and of each of those one finding. */
    private static Case draw(Case whole, Random random) {
        Map<String, String> kinds = stream(whole.activities())
                .collect(toMap(activity -> text(activity, "id"), activity -> text(activity, "kind")));
        var findings = stream(whole.findings())
                .collect(groupingBy(
                        finding -> text(finding, "indicator"),
                        TreeMap::new,
                        groupingBy(finding -> kinds.get(text(finding, "activityId")), TreeMap::new, toList())));
        List<JsonNode> drawn = findings.values().stream()
                .flatMap(byKind -> shuffled(byKind.values(), random).stream().limit(KINDS_OF_SOURCE))
                .map(ofOneKind -> ofOneKind.get(random.nextInt(ofOneKind.size())))
                .toList();
        return with(drawn, whole);
    }

    private static Case with(List<JsonNode> findings, Case whole) {
        Set<String> used =
                findings.stream().map(finding -> text(finding, "activityId")).collect(toSet());
        List<JsonNode> activities = stream(whole.activities())
                .filter(activity -> used.contains(text(activity, "id")))
                .toList();
        ((ArrayNode) whole.findings()).removeAll().addAll(findings);
        ((ArrayNode) whole.activities()).removeAll().addAll(activities);
        return whole;
    }

    private static <T> List<T> shuffled(Collection<T> things, Random random) {
        List<T> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String text(JsonNode thing, String field) {
        return thing.path(field).asText();
    }
}
