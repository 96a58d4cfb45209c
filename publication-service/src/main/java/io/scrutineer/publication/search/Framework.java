package io.scrutineer.publication.search;

import io.scrutineer.contracts.ScaleLevel;
import java.util.Comparator;
import java.util.List;

/** A framework as far as public reports were graded by it: its scale, the best grade first, and its indicators in order. */
public record Framework(String id, String version, String title, List<ScaleLevel> scale, List<Indicator> indicators) {

    public Framework {
        scale = scale.stream()
                .sorted(Comparator.comparingInt(ScaleLevel::value).reversed())
                .toList();
    }

    /** An indicator that was graded. */
    public record Indicator(IndicatorKey key, String title) {}
}
