package io.scrutineer.system;

import io.scrutineer.local.LocalSystem;
import io.scrutineer.local.platform.Platform;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A process of the system that can be killed and started again. */
record Part(String name, Runnable kill9, Runnable restart) {

    static List<Part> all(LocalSystem system) {
        Platform platform = system.platform();
        List<Part> parts = new ArrayList<>(List.of(
                new Part("PostgreSQL", platform.postgres()::kill9, platform.postgres()::start),
                new Part("Kafka", platform.kafka()::kill9, platform.kafka()::start)));
        system.services()
                .forEach(service -> parts.add(new Part(service.service().title(), service::kill9, service::restart)));
        return parts;
    }

    /** So many parts in random order, each of them at least once. */
    static List<Part> draw(List<Part> parts, int count, Random random) {
        List<Part> drawn = new ArrayList<>(parts);
        while (drawn.size() < count) {
            drawn.add(parts.get(random.nextInt(parts.size())));
        }
        Collections.shuffle(drawn, random);
        return drawn;
    }

    /** SIGKILL, and a new start; how long the part was away. */
    Duration killAndRestart() {
        Instant killed = Instant.now();
        kill9.run();
        restart.run();
        return Duration.between(killed, Instant.now());
    }
}
