package io.scrutineer.publication.draft;

import static io.scrutineer.publication.Service.publisher;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Steps of the tests of drafts that need some lines. */
public final class Drafting {

    private static final Duration SOON = Duration.ofSeconds(60);

    private Drafting() {}

    /** Follows the list from page to page. */
    static List<String> allReferencesAndIds(int limit) {
        List<String> places = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            var request = publisher().queryParam("limit", limit);
            JsonPath page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/v1/drafts")
                    .jsonPath();
            places.addAll(page.getList("items.collect { it.reference + ' ' + it.inspectionId }", String.class));
            cursor = page.getString("next");
        } while (cursor != null);
        return places;
    }

    /** Waits until the service has committed all that stands on its topics now. */
    public static void awaitConsumption() {
        String servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            Map<TopicPartition, Long> ends = ends(admin);
            await().atMost(SOON).until(() -> committed(admin).entrySet().containsAll(ends.entrySet()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<TopicPartition, Long> ends(Admin admin) throws Exception {
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        List<String> topics = List.of(
                "inspection.fieldwork-completed.v1",
                "inspection.fieldwork-amended.v1",
                "grading.grades-proposed.v1",
                "grading.grades-confirmed.v1",
                "grading.grades-reopened.v1");
        admin.describeTopics(topics).allTopicNames().get().forEach((name, topic) -> topic.partitions()
                .forEach(
                        partition -> wanted.put(new TopicPartition(name, partition.partition()), OffsetSpec.latest())));
        Map<TopicPartition, Long> ends = new HashMap<>();
        admin.listOffsets(wanted).all().get().forEach((partition, end) -> {
            if (end.offset() > 0) {
                ends.put(partition, end.offset());
            }
        });
        return ends;
    }

    private static Map<TopicPartition, Long> committed(Admin admin) throws Exception {
        Map<TopicPartition, Long> committed = new HashMap<>();
        Map<TopicPartition, OffsetAndMetadata> offsets = admin.listConsumerGroupOffsets("publication-service")
                .partitionsToOffsetAndMetadata()
                .get();
        offsets.forEach((partition, offset) -> committed.put(partition, offset.offset()));
        return committed;
    }
}
