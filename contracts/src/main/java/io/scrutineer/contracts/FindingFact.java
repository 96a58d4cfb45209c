package io.scrutineer.contracts;

import java.util.List;
import java.util.UUID;

/** What an inspector found about one indicator, evaluated on the framework's scale. */
public record FindingFact(
        UUID id,
        UUID activityId,
        String sourceKind,
        String body,
        String indicator,
        int evaluation,
        String type,
        String narrative,
        List<String> flags) {}
