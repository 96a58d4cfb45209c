package io.scrutineer.inspection.evidence;

import io.scrutineer.failure.FieldErrors;
import io.scrutineer.inspection.PartialDate;
import io.scrutineer.inspection.framework.Framework;
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

    public EvidenceCheck(Framework framework, List<String> bodies, FieldErrors errors) {
        this.framework = framework;
        this.bodies = bodies;
        this.errors = errors;
    }

    /** The activities that can be read; what is wrong is among the errors. */
    public List<Activity> activities(List<ActivityRequest> requests) {
        Set<UUID> ids = new HashSet<>();
        return IntStream.range(0, requests.size())
                .mapToObj(i -> activity(new Place("activities", i), requests.get(i), ids))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The findings that can be read, where these are the activities that they may come from. */
    public List<Finding> findings(List<FindingRequest> requests, Set<UUID> activities) {
        Set<UUID> ids = new HashSet<>();
        return IntStream.range(0, requests.size())
                .mapToObj(i -> finding(new Place("findings", i), requests.get(i), ids, activities))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Activity activity(Place place, ActivityRequest request, Set<UUID> ids) {
        require(ids.add(request.id()), place, "id", "occurs twice in this request");
        require(framework.hasSourceKind(request.kind()), place, "kind", "is not a kind of source of the framework");
        require(bodies.contains(request.body()), place, "body", "is not a body of this inspection");
        PartialDate date = errors.under(place.of("date"), () -> PartialDate.parse(request.date()));
        return date == null
                ? null
                : new Activity(
                        request.id(),
                        request.kind(),
                        request.body(),
                        date,
                        request.peopleMet(),
                        Boolean.TRUE.equals(request.youngInspectors()),
                        request.title());
    }

    private @Nullable Finding finding(Place place, FindingRequest request, Set<UUID> ids, Set<UUID> activities) {
        require(ids.add(request.id()), place, "id", "occurs twice in this request");
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
        List<String> flags = request.flags() == null ? List.of() : request.flags();
        for (int i = 0; i < flags.size(); i++) {
            require(framework.hasFlag(flags.get(i)), place, "flags[" + i + "]", "is not a flag of the framework");
        }
        FindingType type = errors.under(place.of("type"), () -> FindingType.of(request.type()));
        return type == null || !errors.isEmpty()
                ? null
                : new Finding(
                        request.id(),
                        request.activityId(),
                        request.indicator(),
                        request.evaluation(),
                        type,
                        request.narrative(),
                        flags);
    }

    private void require(boolean holds, Place place, String field, String otherwise) {
        if (!holds) {
            errors.add(place.of(field), otherwise);
        }
    }

    /** Where in the request. */
    private record Place(String list, int index) {

        String of(String field) {
            return list + "[" + index + "]." + field;
        }
    }
}
