package io.scrutineer.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
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

    /** How many clients are remembered at once; beyond it those that were not heard of for longest are forgotten. */
    @WithDefault("100000")
    int remembered();

    /** So many requests at once, which come back evenly over the window. */
    interface Rate {

        long quota();

        @WithDefault("1m")
        Duration window();
    }
}
