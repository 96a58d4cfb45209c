package io.scrutineer.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what could not be processed: for another attempt on the retry topic, or for people on the dead-letter topic.
 *
 * <p>Both go through the outbox, in the transaction that gives up on the event, so that it is never lost between two
 * topics. A copy carries the bytes and headers of the original.
 */
@ApplicationScoped
class FailedEvents {

    static final String ATTEMPT = "scrutineer-attempt";
    static final String REASON = "scrutineer-dead-letter-reason";
    static final String ORIGIN = "scrutineer-origin";

    private static final Logger LOG = Logger.getLogger(FailedEvents.class);

    private final OutboxTable outbox;
    private final Topics topics;
    private final MessagingConfig config;
    private final MeterRegistry metrics;

    FailedEvents(OutboxTable outbox, Topics topics, MessagingConfig config, MeterRegistry metrics) {
        this.outbox = outbox;
        this.topics = topics;
        this.config = config;
        this.metrics = metrics;
    }

    /** Stores an event whose handler threw: to be tried again later, unless that is hopeless. */
    void store(ConsumerRecord<String, byte[]> raw, RuntimeException failure) {
        int attempt = attempt(raw);
        if (failure instanceof UnprocessableEvent || attempt >= config.maxAttempts()) {
            deadLetter(raw, reason(failure, attempt));
        } else {
            LOG.warnf(failure, "Attempt %d at %s failed, another follows", attempt, origin(raw));
            retry(raw, attempt);
        }
    }

    void deadLetter(ConsumerRecord<String, byte[]> raw, String reason) {
        LOG.errorf("To the dead-letter topic: %s: %s", origin(raw), reason);
        Map<String, String> headers = headers(raw);
        headers.put(REASON, reason);
        append(topics.deadLetter(), raw, headers, null);
        metrics.counter("events.dead.lettered").increment();
    }

    private void retry(ConsumerRecord<String, byte[]> raw, int attempt) {
        Map<String, String> headers = headers(raw);
        headers.put(ATTEMPT, Integer.toString(attempt + 1));
        Duration delay = config.firstRetryDelay().multipliedBy(1L << (attempt - 1));
        append(topics.retry(), raw, headers, Instant.now().plus(delay));
        metrics.counter("events.retried").increment();
    }

    private void append(
            String topic,
            ConsumerRecord<String, byte[]> raw,
            Map<String, String> headers,
            @Nullable Instant notBefore) {
        String key = raw.key() == null ? "" : raw.key().replace('\0', '\uFFFD'); // a text column takes no NUL
        byte[] payload = raw.value() == null ? new byte[0] : raw.value();
        outbox.append(List.of(new OutgoingMessage(topic, key, headers, payload, notBefore)));
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> raw) {
        Map<String, String> headers = CloudEvents.headers(raw.headers());
        headers.putIfAbsent(ORIGIN, origin(raw));
        return headers;
    }

    private static int attempt(ConsumerRecord<String, byte[]> raw) {
        String attempt = CloudEvents.headers(raw.headers()).get(ATTEMPT);
        return attempt == null || !attempt.matches("[1-9][0-9]?") ? 1 : Integer.parseInt(attempt);
    }

    private static String reason(RuntimeException failure, int attempt) {
        return failure instanceof UnprocessableEvent hopeless
                ? hopeless.reason()
                : "Attempt %d failed with %s"
                        .formatted(attempt, failure.getClass().getName());
    }

    private static String origin(ConsumerRecord<String, byte[]> raw) {
        return "%s-%d@%d".formatted(raw.topic(), raw.partition(), raw.offset());
    }
}
