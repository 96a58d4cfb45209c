package io.scrutineer.http;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;

/** The statuses of RFC 9110 and RFC 6585 that the JAX-RS enumeration lacks or names as earlier RFCs did. */
public enum HttpStatus implements StatusType {
    CONTENT_TOO_LARGE(413, "Content Too Large"),
    URI_TOO_LONG(414, "URI Too Long"),
    UNPROCESSABLE_CONTENT(422, "Unprocessable Content");

    private final int code;
    private final String phrase;

    HttpStatus(int code, String phrase) {
        this.code = code;
        this.phrase = phrase;
    }

    @Override
    public int getStatusCode() {
        return code;
    }

    @Override
    public Status.Family getFamily() {
        return Status.Family.familyOf(code);
    }

    @Override
    public String getReasonPhrase() {
        return phrase;
    }
}
