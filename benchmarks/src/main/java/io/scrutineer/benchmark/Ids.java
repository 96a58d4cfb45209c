package io.scrutineer.benchmark;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Ids as a client makes them: UUIDs of version 7, which begin with the time. */
final class Ids {

    private Ids() {}

    /** Before all that are made from now on. */
    static UUID beforeNext() {
        return new UUID(System.currentTimeMillis() << 16, 0);
    }

    static UUID next() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long time = System.currentTimeMillis() << 16;
        return new UUID(time | 0x7000 | random.nextInt(0x1000), 0x8000_0000_0000_0000L | random.nextLong() >>> 2);
    }
}
