package io.scrutineer.publication.published;

import static io.scrutineer.publication.SampleInspection.golden;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.scrutineer.contracts.EventJson;
import io.scrutineer.contracts.ReportPublished;
import io.scrutineer.publication.SampleInspection;
import io.scrutineer.publication.Service;
import io.scrutineer.testparts.Sql;
import io.scrutineer.testparts.Topic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What stands on the topic of published reports. */
final class PublishedEvents {

    private static final String NAME = "publication.report-published.v1";
    private static final Duration SOON = Duration.ofSeconds(60);

    private PublishedEvents() {}

    /** The events of an inspection, when those of a report that is published after them stand there too. */
    static List<ReportPublished> of(UUID inspectionId) {
        SampleInspection last = SampleInspection.create();
        Service.published(last, "{}");
        Topic topic = Service.topic(NAME);
        topic.awaitRecord(last.id().toString());
        await().atMost(SOON).until(() -> nothingIsToBeSent(inspectionId));
        return topic.records(inspectionId.toString()).stream()
                .map(PublishedEvents::event)
                .toList();
    }

    /** The golden example with what is this report's own. */
    static ReportPublished goldenLike(SampleInspection inspection, JsonPath report) {
        ReportPublished golden = golden("report-published", ReportPublished.class);
        return new ReportPublished(
                inspection.id(),
                golden.reportVersion(),
                inspection.reference(),
                golden.kind(),
                golden.sampleEvidence(),
                golden.title(),
                golden.partnership(),
                golden.area(),
                golden.datePublished(),
                Instant.parse(report.getString("publishedAt")),
                "/reports/" + inspection.reference(),
                report.getString("shortLink"),
                golden.gradeSentence(),
                golden.grades(),
                report.getString("contentSha256"),
                golden.framework());
    }

    /** Events of one batch can come to one partition before another, and leave the outbox when they are on all. */
    private static boolean nothingIsToBeSent(UUID inspectionId) {
        return Sql.text(
                        "select count(*) from outbox where topic = ? and message_key = ?",
                        NAME,
                        inspectionId.toString())
                .equals("0");
    }

    private static ReportPublished event(ConsumerRecord<String, byte[]> record) {
        try {
            return EventJson.read(record.value(), ReportPublished.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
