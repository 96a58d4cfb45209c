package io.scrutineer.limits;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** How much one client may ask for; docs/operations.md has the environment variables. */
@ConfigMapping(prefix = "limits")
interface LimitSettings {

    /** By the one who acts; whom an endpoint does not know, by address. */
    Rate client();

    /** By address alone, whatever comes from it: before tokens are looked at. */
    Rate address();

    /** How long a client may take to send a request's body. */
    @WithDefault("30s")
    Duration body();

    /** The largest body of a request, in bytes. */
    MemorySize bodySize();

    /** How many clients are remembered at once; beyond it those that were not heard of for longest are forgotten. */
    @WithDefault("100000")
    int remembered();

    /** Bodies of JSON lines and CSV, which may be larger than others. */
    Stream stream();

    /** How and where large bodies are taken; the largest is {@code quarkus.http.limits.max-body-size}. */
    interface Stream {

        /** How long a client may take to send one. */
        @WithDefault("10m")
        Duration time();

        /** How many come in at once; each has a file of its own. */
        @WithDefault("16")
        int atOnce();

        /** Where their files are. */
        Path directory();

        /** The paths that take them by POST, a regular expression; nothing matches it where a service says none. */
        @WithDefault("-")
        String addresses();
    }

    /** So many requests at once, which come back evenly over the window. */
    interface Rate {

        long quota();

        @WithDefault("1m")
        Duration window();
    }
}
