package io.scrutineer.publication.draft;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a draft stands on its way to the public. */
@Schema(
        name = "DraftStatus",
        enumeration = {"draft", "approved", "published", "correction-due", "withdrawn"})
public enum DraftStatus {
    DRAFT,
    APPROVED,
    PUBLISHED,
    /** It is public, and what it rests on has changed since. */
    CORRECTION_DUE,
    /** It was public, and is not any more. */
    WITHDRAWN;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
