package io.scrutineer.publication.report;

import static java.util.stream.Collectors.groupingBy;

import io.scrutineer.contracts.FindingFact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The findings about one indicator: which, and how many of them tell of a strength. What they say is not kept here. */
public record IndicatorEvidence(String indicator, int strengths, List<UUID> findings) {

    static List<IndicatorEvidence> of(List<FindingFact> findings) {
        return findings.stream()
                .collect(groupingBy(FindingFact::indicator, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(about -> new IndicatorEvidence(
                        about.getKey(),
                        (int) about.getValue().stream()
                                .filter(finding -> finding.type().equals("strength"))
                                .count(),
                        about.getValue().stream().map(FindingFact::id).toList()))
                .toList();
    }
}
