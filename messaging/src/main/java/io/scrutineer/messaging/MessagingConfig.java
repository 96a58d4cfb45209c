package io.scrutineer.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** Settings of the outbox, the inbox and the topics. */
@ConfigMapping(prefix = "messaging")
interface MessagingConfig {

    /** The service's name: CloudEvents source, and the first part of its retry and dead-letter topics. */
    String service();

    /** The topics that this service writes or reads. */
    List<String> topics();

    /** How long the relay sleeps when nobody wakes it. */
    @WithDefault("50ms")
    Duration pollInterval();

    /** How much payload one relay transaction takes, so that large events do not fill the heap. */
    @WithDefault("4194304")
    int relayBatchBytes();

    /** After so many failed attempts an event goes to the dead-letter topic. */
    @WithDefault("5")
    int maxAttempts();

    /** The wait before the second attempt; it doubles with each further one. */
    @WithDefault("1s")
    Duration firstRetryDelay();

    /** Partitions of a topic that this service creates. */
    @WithDefault("6")
    int partitions();

    /** How long an event is remembered: longer than a topic keeps it. */
    @WithDefault("30d")
    Duration inboxRetention();
}
