package io.scrutineer.system;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Everything that was ever delivered on the topics. */
record Journal(List<ConsumerRecord<String, byte[]>> records) {
    private static final List<String> STORY = List.of(
            "inspection.fieldwork-completed.v1",
            "grading.grades-proposed.v1",
            "grading.grades-confirmed.v1",
            "publication.report-published.v1");

    static Journal read(String bootstrapServers) {
        return new Journal(Deliveries.all(bootstrapServers));
    }

    /** Every inspection has each event of its story once, in order; and nobody else has any. */
    void requireWholeStories(Collection<String> inspections) {
        Map<String, List<Event>> stories = stories();
        assertThat(stories.keySet()).containsExactlyInAnyOrderElementsOf(inspections);
        stories.forEach((inspection, events) -> assertThat(events)
                .as("events of %s by time", inspection)
                .extracting(Event::topic)
                .isEqualTo(STORY));
    }

    /** What each inspection's events say, as hashes. */
    Map<String, List<String>> fingerprints() {
        return events().stream()
                .distinct()
                .sorted(Comparator.comparing(Event::time))
                .collect(groupingBy(Event::inspection, TreeMap::new, mapping(Event::fingerprint, toList())));
    }

    /** Deliveries of events that had been delivered before. */
    long duplicates() {
        return events().size() - events().stream().distinct().count();
    }

    long retried() {
        return records.stream()
                .filter(delivered -> delivered.topic().endsWith(".retry"))
                .count();
    }

    List<String> deadLetters() {
        return records.stream()
                .filter(delivered -> delivered.topic().endsWith(".dead-letter"))
                .map(delivered -> delivered.topic() + ": " + delivered.headers())
                .toList();
    }

    List<Event> events() {
        return records.stream()
                .filter(delivered -> STORY.contains(delivered.topic()))
                .map(Event::of)
                .toList();
    }

    private Map<String, List<Event>> stories() {
        return events().stream()
                .distinct()
                .sorted(Comparator.comparing(Event::time))
                .collect(groupingBy(Event::inspection, TreeMap::new, toList()));
    }
}
