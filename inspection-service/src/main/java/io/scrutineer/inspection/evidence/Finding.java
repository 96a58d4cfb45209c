package io.scrutineer.inspection.evidence;

import java.util.List;
import java.util.UUID;

/** What an activity showed about one indicator, evaluated on the framework's scale; flags are in alphabetical order. */
public record Finding(
        UUID id,
        UUID activityId,
        String indicator,
        int evaluation,
        FindingType type,
        String narrative,
        List<String> flags)
        implements Identified {

    public Finding {
        flags = flags.isEmpty() ? List.of() : flags.stream().distinct().sorted().toList();
    }
}
