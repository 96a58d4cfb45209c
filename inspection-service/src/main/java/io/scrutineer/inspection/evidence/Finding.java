package io.scrutineer.inspection.evidence;

import java.util.List;
import java.util.UUID;

/**
 * What an activity showed about one indicator, evaluated on the framework's scale; flags and the ids of illustrations are
 * in alphabetical order.
 */
public record Finding(
        UUID id,
        UUID activityId,
        String indicator,
        int evaluation,
        FindingType type,
        String narrative,
        List<String> flags,
        List<String> illustrations,
        List<Attachment> attachments)
        implements Identified {

    public Finding {
        flags = inOrder(flags);
        illustrations = inOrder(illustrations);
        attachments = List.copyOf(attachments);
    }

    private static List<String> inOrder(List<String> codes) {
        return codes.isEmpty() ? List.of() : codes.stream().distinct().sorted().toList();
    }
}
