package io.scrutineer.inspection.evidence;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A request to record findings as programs send it: JSON to the address as it is always written. */
final class PlainPost {

    private static final String BEFORE_ID = "/v1/inspections/";
    private static final String AFTER_ID = "/findings";
    private static final int ID_LENGTH = 36;
    private static final Pattern JSON =
            Pattern.compile("application/json(; ?charset=utf-8)?", Pattern.CASE_INSENSITIVE);

    private PlainPost() {}

    /** The inspection that it names; null where anything about it is not plain. */
    static @Nullable UUID inspection(HttpServerRequest request) {
        String path = request.path();
        boolean isPlain = path.length() == BEFORE_ID.length() + ID_LENGTH + AFTER_ID.length()
                && request.query() == null
                && isJson(request.getHeader(HttpHeaders.CONTENT_TYPE))
                && takesJson(request.getHeader(HttpHeaders.ACCEPT));
        return isPlain ? id(path.substring(BEFORE_ID.length(), BEFORE_ID.length() + ID_LENGTH)) : null;
    }

    private static boolean isJson(@Nullable String type) {
        return type != null
                && (type.equals(MediaType.APPLICATION_JSON)
                        || JSON.matcher(type).matches());
    }

    private static boolean takesJson(@Nullable String accept) {
        return accept == null || accept.equals(MediaType.WILDCARD) || accept.equals(MediaType.APPLICATION_JSON);
    }

    /** There are other ways to write the same id, and the audit trail has it as it was written. */
    private static @Nullable UUID id(String text) {
        try {
            UUID id = UUID.fromString(text);
            return id.toString().equals(text) ? id : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
