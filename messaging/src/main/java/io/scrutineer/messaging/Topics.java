package io.scrutineer.messaging;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jboss.logging.Logger;

/** The topics this service writes or reads; missing ones are created, existing ones are left as operations set them. */
@ApplicationScoped
class Topics {

    private static final Logger LOG = Logger.getLogger(Topics.class);

    /** As much as the producer sends: evidence that does not compress must not block the outbox. */
    private static final String LARGEST_MESSAGE = Integer.toString(KafkaSender.LARGEST_MESSAGE);

    private final MessagingConfig config;
    private final Map<String, Object> broker;
    private volatile boolean ensured;

    Topics(MessagingConfig config, @Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.config = config;
        this.broker = new HashMap<>(broker);
        this.broker.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        this.broker.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
    }

    /** Before the consumers start, so that they find their topics at once. */
    void onStart(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        try {
            ensure();
        } catch (MessagingFailure e) {
            LOG.warnf("Topics are not there yet, the relay will try again: %s", e.getMessage());
        }
    }

    String retry() {
        return config.service() + ".retry";
    }

    String deadLetter() {
        return config.service() + ".dead-letter";
    }

    void ensure() {
        if (ensured) {
            return;
        }
        try (Admin admin = Admin.create(broker)) {
            Set<String> existing = admin.listTopics().names().get(10, TimeUnit.SECONDS);
            List<NewTopic> missing = needed().stream()
                    .filter(topic -> !existing.contains(topic))
                    .map(topic -> new NewTopic(topic, Optional.of(config.partitions()), Optional.empty())
                            .configs(Map.of(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, LARGEST_MESSAGE)))
                    .toList();
            create(admin, missing);
            warnOfNarrow(admin, needed().stream().filter(existing::contains).toList());
            ensured = true;
        } catch (ExecutionException | TimeoutException e) {
            throw new MessagingFailure("Kafka did not create the topics: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MessagingFailure("Stopped while creating topics", e);
        }
    }

    private List<String> needed() {
        List<String> topics = new ArrayList<>(config.topics());
        topics.add(retry());
        topics.add(deadLetter());
        return topics;
    }

    /** They stay as operations set them; who may not look at their settings is told of an event that did not fit. */
    private static void warnOfNarrow(Admin admin, List<String> existing) throws InterruptedException {
        try {
            for (String topic : narrow(admin, existing)) {
                LOG.warnf(
                        "The topic %s does not take the largest events: set its %s to %s",
                        topic, TopicConfig.MAX_MESSAGE_BYTES_CONFIG, LARGEST_MESSAGE);
            }
        } catch (ExecutionException | TimeoutException e) {
            LOG.warnf("Whether all topics take the largest events is not known: %s", e.getMessage());
        }
    }

    /** Those of the topics that take less than the largest message. */
    static List<String> narrow(Admin admin, List<String> topics)
            throws ExecutionException, InterruptedException, TimeoutException {
        List<ConfigResource> asked = topics.stream()
                .map(topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic))
                .toList();
        return admin.describeConfigs(asked).all().get(10, TimeUnit.SECONDS).entrySet().stream()
                .filter(topic -> isNarrow(topic.getValue()))
                .map(topic -> topic.getKey().name())
                .toList();
    }

    private static boolean isNarrow(Config settings) {
        return Integer.parseInt(
                        settings.get(TopicConfig.MAX_MESSAGE_BYTES_CONFIG).value())
                < KafkaSender.LARGEST_MESSAGE;
    }

    private static void create(Admin admin, List<NewTopic> missing)
            throws ExecutionException, InterruptedException, TimeoutException {
        for (KafkaFuture<Void> creation : admin.createTopics(missing).values().values()) {
            try {
                creation.get(10, TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) { // another service was faster
                    throw e;
                }
            }
        }
    }
}
