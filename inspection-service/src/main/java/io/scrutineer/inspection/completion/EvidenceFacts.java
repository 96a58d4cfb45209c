package io.scrutineer.inspection.completion;

import io.scrutineer.contracts.ActivityFact;
import io.scrutineer.contracts.AttachmentFact;
import io.scrutineer.contracts.FindingFact;
import io.scrutineer.inspection.evidence.Activity;
import io.scrutineer.inspection.evidence.Attachment;
import io.scrutineer.inspection.evidence.Evidence;
import io.scrutineer.inspection.evidence.Finding;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Evidence as the snapshot tells it: each finding with the kind of source and the body that it comes from. */
final class EvidenceFacts {

    private EvidenceFacts() {}

    static List<ActivityFact> activities(Evidence evidence) {
        return evidence.activities().stream().map(EvidenceFacts::activity).toList();
    }

    static List<FindingFact> findings(Evidence evidence) {
        Map<UUID, Activity> activities =
                evidence.activities().stream().collect(Collectors.toMap(Activity::id, Function.identity()));
        return evidence.findings().stream()
                .map(finding -> finding(finding, Objects.requireNonNull(activities.get(finding.activityId()))))
                .toList();
    }

    private static ActivityFact activity(Activity activity) {
        return new ActivityFact(
                activity.id(),
                activity.kind(),
                activity.body(),
                activity.date().toString(),
                activity.peopleMet(),
                activity.youngInspectors());
    }

    private static FindingFact finding(Finding finding, Activity activity) {
        return new FindingFact(
                finding.id(),
                finding.activityId(),
                activity.kind(),
                activity.body(),
                finding.indicator(),
                finding.evaluation(),
                finding.type().code(),
                finding.narrative(),
                finding.flags(),
                absentIfNone(finding.illustrations()),
                absentIfNone(finding.attachments().stream()
                        .map(EvidenceFacts::attachment)
                        .toList()));
    }

    private static AttachmentFact attachment(Attachment attachment) {
        return new AttachmentFact(attachment.uri(), attachment.mediaType(), attachment.sha256(), attachment.bytes());
    }

    private static <T> @Nullable List<T> absentIfNone(List<T> facts) {
        return facts.isEmpty() ? null : facts;
    }
}
