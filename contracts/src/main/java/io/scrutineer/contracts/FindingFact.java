package io.scrutineer.contracts;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an inspector found about one indicator, evaluated on the framework's scale; the illustrations of the framework and the
 * documents that it refers to are absent where it refers to none.
 */
public record FindingFact(
        UUID id,
        UUID activityId,
        String sourceKind,
        String body,
        String indicator,
        int evaluation,
        String type,
        String narrative,
        List<String> flags,
        @Nullable List<String> illustrations,
        @Nullable List<AttachmentFact> attachments) {

    /** One that refers to nothing. */
    public FindingFact(
            UUID id,
            UUID activityId,
            String sourceKind,
            String body,
            String indicator,
            int evaluation,
            String type,
            String narrative,
            List<String> flags) {
        this(id, activityId, sourceKind, body, indicator, evaluation, type, narrative, flags, null, null);
    }
}
