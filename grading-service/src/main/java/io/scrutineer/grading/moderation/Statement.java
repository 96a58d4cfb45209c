package io.scrutineer.grading.moderation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody says in the panel; what does not belong to its kind is null or empty. */
public record Statement(
        ActionKind kind,
        @Nullable String indicator,
        @Nullable Integer grade,
        @Nullable String reason,
        List<UUID> findings,
        @Nullable UUID proposal) {

    public Statement {
        findings = List.copyOf(findings);
    }
}
