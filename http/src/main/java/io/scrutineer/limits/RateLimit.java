package io.scrutineer.limits;

import com.github.benmanes.caffeine.cache.Cache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.scrutineer.cache.Caches;
import java.time.Duration;

/** A rate that each of many clients is held to, by a token bucket for each that was heard of lately. */
final class RateLimit {

    private final RatePolicy policy;
    private final Bandwidth bandwidth;
    private final Cache<Object, Bucket> buckets;

    RateLimit(RatePolicy policy, int remembered) {
        this.policy = policy;
        this.bandwidth = Bandwidth.builder()
                .capacity(policy.quota())
                .refillGreedy(policy.quota(), policy.window())
                .build();
        // Left alone for its window, a bucket is full again, and as good as a new one.
        this.buckets = Caches.newBuilder()
                .maximumSize(remembered)
                .expireAfterAccess(policy.window())
                .build();
    }

    static RateLimit of(String name, LimitSettings.Rate rate, int remembered) {
        return new RateLimit(new RatePolicy(name, rate.quota(), rate.window()), remembered);
    }

    /** Counts one request of the client. */
    RateAnswer count(Object client) {
        ConsumptionProbe probe = buckets.get(client, unknown -> bucket()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? RateAnswer.granted(policy, probe.getRemainingTokens())
                : RateAnswer.refused(policy, Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** How many clients are remembered now. */
    long remembered() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private Bucket bucket() {
        return Bucket.builder().addLimit(bandwidth).build();
    }
}
