package io.scrutineer.publication.followup;

import io.scrutineer.publication.published.PublishedAddition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is public of what came of a report; the plan is null where none was released. */
public record Improvement(@Nullable PublishedAddition plan, List<ImprovedArea> areas) {

    /** Whether anything was planned or reviewed. */
    public boolean hasBegun() {
        return areas.stream()
                .anyMatch(
                        area -> !area.actions().isEmpty() || !area.judgements().isEmpty());
    }
}
