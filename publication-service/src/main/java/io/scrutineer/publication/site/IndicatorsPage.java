package io.scrutineer.publication.site;

import io.scrutineer.publication.search.Framework;
import java.util.List;

/** The indicators that something public was graded by, under their frameworks. */
record IndicatorsPage(List<Entry> frameworks) {

    /** A framework with its indicators. */
    record Entry(String title, List<LinkTo> indicators) {}

    static IndicatorsPage of(List<Framework> frameworks) {
        return new IndicatorsPage(frameworks.stream()
                .map(framework -> new Entry(
                        framework.title() + " (version " + framework.version() + ")",
                        framework.indicators().stream().map(IndicatorLink::of).toList()))
                .toList());
    }

    public List<LinkTo> trail() {
        return List.of();
    }
}
