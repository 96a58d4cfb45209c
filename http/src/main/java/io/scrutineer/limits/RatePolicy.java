package io.scrutineer.limits;

import java.time.Duration;

/** The rule of a rate limit: so many requests at once, which come back evenly over the window. */
final class RatePolicy {

    private final String name;
    private final long quota;
    private final Duration window;
    private final String field;
    private final long nextAfter;

    RatePolicy(String name, long quota, Duration window) {
        if (quota < 1 || window.toSeconds() < 1) {
            throw new IllegalArgumentException("The limit " + name + " lets nobody in");
        }
        this.name = name;
        this.quota = quota;
        this.window = window;
        this.field = "\"%s\";q=%d;w=%d".formatted(name, quota, window.toSeconds());
        this.nextAfter = roundedUp(window.dividedBy(quota));
    }

    String name() {
        return name;
    }

    long quota() {
        return quota;
    }

    Duration window() {
        return window;
    }

    /** As {@code RateLimit-Policy} tells it. */
    String field() {
        return field;
    }

    /** After how many seconds more of the quota comes back. */
    long nextAfter() {
        return nextAfter;
    }

    /** In whole seconds, as the fields have it, and never sooner than is true. */
    static long roundedUp(Duration wait) {
        return Math.max(1, wait.plusNanos(999_999_999).toSeconds());
    }
}
