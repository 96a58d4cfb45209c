package io.scrutineer.contracts;

import java.util.List;

/** The quality framework and version that an inspection works to, with its scale and its indicators. */
public record PinnedFramework(
        String id, String version, String title, List<ScaleLevel> scale, List<IndicatorFact> indicators) {}
