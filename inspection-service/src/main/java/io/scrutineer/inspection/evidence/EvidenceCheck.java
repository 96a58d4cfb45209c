package io.scrutineer.inspection.evidence;

import io.scrutineer.calendar.PartialDate;
import io.scrutineer.failure.FieldErrors;
import io.scrutineer.inspection.GivenDate;
import io.scrutineer.inspection.framework.Framework;
import io.scrutineer.inspection.screening.Screening;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Checks what evidence means, against the framework and the bodies of its inspection; each error names its field. */
public final class EvidenceCheck {

    private final Framework framework;
    private final List<String> bodies;
    private final FieldErrors errors;
    private final Screening screening;

    public EvidenceCheck(Framework framework, List<String> bodies, FieldErrors errors) {
        this.framework = framework;
        this.bodies = bodies;
        this.errors = errors;
        this.screening = new Screening(errors);
    }

    /** What free text seemed to say of people; it was taken all the same. */
    public Screening screening() {
        return screening;
    }

    /** The activities that can be read; what is wrong is among the errors. */
    public List<Activity> activities(List<ActivityRequest> requests) {
        Set<UUID> ids = new HashSet<>();
        return IntStream.range(0, requests.size())
                .mapToObj(i -> {
                    Place place = new Place("activities[" + i + "].");
                    require(ids.add(requests.get(i).id()), place, "id", "occurs twice in this request");
                    return activity(place, requests.get(i));
                })
                .filter(Objects::nonNull)
                .toList();
    }

    /** The findings that can be read, where these are the activities that they may come from. */
    public List<Finding> findings(List<FindingRequest> requests, Set<UUID> activities) {
        Set<UUID> ids = new HashSet<>();
        return IntStream.range(0, requests.size())
                .mapToObj(i -> {
                    Place place = new Place("findings[" + i + "].");
                    require(ids.add(requests.get(i).id()), place, "id", "occurs twice in this request");
                    return finding(place, requests.get(i), activities);
                })
                .filter(Objects::nonNull)
                .toList();
    }

    /** One activity, whose fields stand under the path; null where it can not be read. */
    public @Nullable Activity activity(String path, ActivityRequest request) {
        return activity(new Place(path), request);
    }

    /** One finding, whose fields stand under the path; null where it can not be read. */
    public @Nullable Finding finding(String path, FindingRequest request, Set<UUID> activities) {
        return finding(new Place(path), request, activities);
    }

    private @Nullable Activity activity(Place place, ActivityRequest request) {
        require(framework.hasSourceKind(request.kind()), place, "kind", "is not a kind of source of the framework");
        require(bodies.contains(request.body()), place, "body", "is not a body of this inspection");
        screening.check(place.of("title"), request.title());
        PartialDate date = errors.under(place.of("date"), () -> GivenDate.parse(request.date()));
        return date == null ? null : request.activity(date);
    }

    private @Nullable Finding finding(Place place, FindingRequest request, Set<UUID> activities) {
        require(
                activities.contains(request.activityId()),
                place,
                "activityId",
                "is not an activity of this inspection");
        require(
                framework.hasIndicator(request.indicator()),
                place,
                "indicator",
                "is not an indicator of the framework");
        require(framework.hasLevel(request.evaluation()), place, "evaluation", "is not on the scale of the framework");
        checkCodes(place, request);
        screening.check(place.of("narrative"), request.narrative());
        FindingType type = errors.under(place.of("type"), () -> FindingType.of(request.type()));
        List<Attachment> attachments = attachments(place, request.attachmentRequests());
        return type == null || !errors.isEmpty() ? null : request.finding(type, attachments);
    }

    private void checkCodes(Place place, FindingRequest request) {
        List<String> flags = request.flagsOrNone();
        for (int i = 0; i < flags.size(); i++) {
            require(framework.hasFlag(flags.get(i)), place, "flags[" + i + "]", "is not a flag of the framework");
        }
        List<String> illustrations = request.illustrationsOrNone();
        for (int i = 0; i < illustrations.size(); i++) {
            require(
                    framework.hasIllustration(request.indicator(), illustrations.get(i)),
                    place,
                    "illustrations[" + i + "]",
                    "is not an illustration of the indicator");
        }
    }

    private List<Attachment> attachments(Place place, List<AttachmentRequest> requests) {
        return IntStream.range(0, requests.size())
                .mapToObj(i -> attachment(place.of("attachments[" + i + "]"), requests.get(i)))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Attachment attachment(String path, AttachmentRequest request) {
        Attachment attachment = errors.under(path, request::attachment);
        if (attachment != null) {
            attachment.screen(path, screening);
        }
        return attachment;
    }

    private void require(boolean holds, Place place, String field, String otherwise) {
        if (!holds) {
            errors.add(place.of(field), otherwise);
        }
    }

    /** Where in the request. */
    private record Place(String path) {

        String of(String field) {
            return path + field;
        }
    }
}
