package io.scrutineer.local.cases;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** What a service answered to a request. */
record Answer(
        String request, int status, JsonNode body, @Nullable String etag) {
    private static final int CREATED = 201;
    private static final int NOT_FOUND = 404;
    private static final int PRECONDITION_FAILED = 412;
    private static final int SERVERS_FAULT = 500;

    /** This answer, when the request was taken. */
    Answer accepted() {
        if (status / 100 != 2) {
            throw RequestFailed.refused(this);
        }
        return this;
    }

    /** Whether there is such a thing; any other refusal is a failure. */
    boolean isFound() {
        return status != NOT_FOUND && accepted() == this;
    }

    /** Whether the request made something that was not there before. */
    boolean isNew() {
        return status == CREATED;
    }

    /** Whether it was refused because the thing has changed since the client read it. */
    boolean isStale() {
        return status == PRECONDITION_FAILED;
    }

    boolean isServersFault() {
        return status >= SERVERS_FAULT;
    }

    /** The version that was read. */
    String version() {
        if (etag == null) {
            throw new RequestFailed(request + " was answered without an ETag.");
        }
        return etag;
    }
}
