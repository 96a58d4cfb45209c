package io.scrutineer.limits;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.time.Duration;

/** Whether a request is within its limit, and what its client is told of it (draft-ietf-httpapi-ratelimit-headers). */
record RateAnswer(RatePolicy policy, boolean isGranted, long remaining, long seconds) {

    private static final CharSequence POLICY = HttpHeaders.createOptimized("RateLimit-Policy");
    private static final CharSequence STATE = HttpHeaders.createOptimized("RateLimit");
    private static final CharSequence RETRY_AFTER = HttpHeaders.createOptimized("Retry-After");

    static RateAnswer granted(RatePolicy policy, long remaining) {
        return new RateAnswer(policy, true, remaining, policy.nextAfter());
    }

    static RateAnswer refused(RatePolicy policy, Duration wait) {
        return new RateAnswer(policy, false, 0, RatePolicy.roundedUp(wait));
    }

    /** Tells of this limit in place of one that was told of before: the nearer one to the client is what it needs. */
    void tell(MultiMap headers) {
        headers.set(POLICY, policy.field());
        headers.set(STATE, state());
        if (!isGranted) {
            headers.set(RETRY_AFTER, Long.toString(seconds));
        }
    }

    /** The same as it goes over the wire, each field with its end of line. */
    String lines() {
        return POLICY + ": " + policy.field() + "\r\n" + STATE + ": " + state() + "\r\n";
    }

    private String state() {
        return "\"" + policy.name() + "\";r=" + remaining + ";t=" + seconds;
    }
}
