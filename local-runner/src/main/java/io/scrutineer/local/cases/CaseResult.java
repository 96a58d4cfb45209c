package io.scrutineer.local.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How a case came out; without grades and sentence when it was not graded. */
public record CaseResult(
        @JsonProperty("case") String name,
        String kind,
        String areaCode,
        Map<Integer, Integer> counts,
        Map<String, Integer> grades,
        @Nullable String sentence,
        String reportUrl,
        String shortLink) {

    /** A map by grade, the best grade first. */
    static Map<Integer, Integer> bestFirst() {
        return new TreeMap<>(Comparator.reverseOrder());
    }
}
