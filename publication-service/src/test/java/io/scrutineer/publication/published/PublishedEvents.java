package io.scrutineer.publication.published;

import static io.scrutineer.publication.SampleInspection.golden;

import io.restassured.path.json.JsonPath;
import io.scrutineer.contracts.EventJson;
import io.scrutineer.contracts.ReportPublished;
import io.scrutineer.publication.SampleInspection;
import io.scrutineer.publication.Service;
import io.scrutineer.testparts.Topic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What stands on the topic of published reports. */
final class PublishedEvents {

    private PublishedEvents() {}

    /** The events of an inspection, up to those of a report that is published after them. */
    static List<ReportPublished> of(UUID inspectionId) {
        SampleInspection last = SampleInspection.create();
        Service.published(last, "{}");
        List<ReportPublished> events = new ArrayList<>();
        Topic topic = Service.topic("publication.report-published.v1");
        topic.awaitRecord(last.id().toString());
        topic.awaitRecords(record -> collected(record, inspectionId, events), 1);
        return events;
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

    private static boolean collected(
            ConsumerRecord<String, byte[]> record, UUID inspectionId, List<ReportPublished> events) {
        if (!inspectionId.toString().equals(record.key())) {
            return false;
        }
        try {
            events.add(EventJson.read(record.value(), ReportPublished.class));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
