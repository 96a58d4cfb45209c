package io.scrutineer.publication.draft;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a draft stands on its way to the public. */
public enum DraftStatus {
    DRAFT,
    APPROVED,
    PUBLISHED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
