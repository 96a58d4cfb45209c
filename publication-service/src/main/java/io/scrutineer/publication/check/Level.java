package io.scrutineer.publication.check;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a check means for the approval. */
public enum Level {
    /** It is wrong: no approval before it is put right. */
    BLOCKING,
    /** Somebody should look at it. */
    WARNING;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
