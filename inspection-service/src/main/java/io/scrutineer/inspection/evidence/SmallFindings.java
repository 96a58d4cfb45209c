package io.scrutineer.inspection.evidence;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a body of a few findings as its endpoint would read it: so few that an event loop can do it meanwhile. */
@ApplicationScoped
class SmallFindings {

    private static final int LARGEST = 64 * 1024;

    /** A request with more gains little by sharing, and would hold up the others. */
    private static final int MOST = 20;

    private final ObjectReader json;
    private final Validator validator;

    SmallFindings(ObjectMapper json, Validator validator) {
        this.json = json.readerFor(FindingsRequest.class);
        this.validator = validator;
    }

    /** The findings; null where there are more, or where anything is wrong, which the ordinary way then says. */
    @Nullable List<FindingRequest> read(@Nullable Buffer body) {
        if (body == null || body.length() == 0 || body.length() > LARGEST) {
            return null;
        }
        try {
            FindingsRequest request = json.readValue(body.getBytes());
            return isSmall(request) && validator.validate(request).isEmpty() ? request.findings() : null;
        } catch (IOException wrong) {
            return null;
        }
    }

    /** The body {@code null} is JSON too. */
    private static boolean isSmall(@Nullable FindingsRequest request) {
        return request != null
                && request.findings() != null
                && request.findings().size() <= MOST;
    }
}
