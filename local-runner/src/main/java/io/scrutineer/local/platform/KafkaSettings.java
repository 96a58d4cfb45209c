package io.scrutineer.local.platform;

import java.nio.file.Path;

/** The settings of a single broker that starts again quickly and takes little memory. */
final class KafkaSettings {
    private KafkaSettings() {}

    static String forBroker(Path directory, Ports ports) {
        return """
                process.roles=broker,controller
                node.id=1
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                controller.quorum.voters=1@127.0.0.1:%2$d
                log.dirs=%3$s

                # A single broker: one copy of everything.
                default.replication.factor=1
                min.insync.replicas=1
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=4
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                share.coordinator.state.topic.num.partitions=1
                auto.create.topics.enable=false
                message.max.bytes=4194304
                replica.fetch.max.bytes=4194304

                # After a SIGKILL the restarted broker waits for the end of its old session.
                broker.session.timeout.ms=3000
                broker.heartbeat.interval.ms=500
                controller.quorum.election.timeout.ms=300
                controller.quorum.fetch.timeout.ms=1000
                group.initial.rebalance.delay.ms=0

                # Small.
                num.network.threads=2
                num.io.threads=4
                background.threads=2
                log.cleaner.dedupe.buffer.size=4194304
                log.cleaner.io.buffer.size=131072
                log.segment.bytes=67108864
                log.index.size.max.bytes=1048576
                metadata.log.segment.bytes=16777216
                """.formatted(ports.kafka(), ports.kafkaController(), directory);
    }
}
