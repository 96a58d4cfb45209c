package io.scrutineer.inspection.reading;

import io.scrutineer.failure.FieldErrors;
import io.scrutineer.inspection.InspectionPlan;
import io.scrutineer.inspection.evidence.Activities;
import io.scrutineer.inspection.evidence.Activity;
import io.scrutineer.inspection.evidence.EvidenceCheck;
import io.scrutineer.inspection.evidence.EvidenceRules;
import io.scrutineer.inspection.framework.Framework;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Checks what a reading says, as evidence is checked, and that it is of an activity whose records two people read. */
@ApplicationScoped
class ReadingRules {

    private final EvidenceRules rules;
    private final Activities activities;

    ReadingRules(EvidenceRules rules, Activities activities) {
        this.rules = rules;
        this.activities = activities;
    }

    Framework framework(InspectionPlan plan) {
        return rules.framework(plan);
    }

    /** Adds to the errors that were found so far, and refuses the reading when there are any. */
    CheckedReading check(UUID inspection, InspectionPlan plan, CaseReadingRequest request, FieldErrors errors) {
        if (!isReadByTwo(framework(plan), activities.withId(inspection, request.activityId()))) {
            errors.add("activityId", "is not an activity of this inspection whose records two people read");
        }
        EvidenceCheck check = rules.check(plan, errors);
        List<Rating> ratings = ratings(check, request, errors);
        errors.throwIfAny();
        return new CheckedReading(ratings, check.screening().warnings());
    }

    private static boolean isReadByTwo(Framework framework, @Nullable Activity activity) {
        return activity != null && framework.hasTwoReaders(activity.kind());
    }

    private static List<Rating> ratings(EvidenceCheck check, CaseReadingRequest request, FieldErrors errors) {
        Set<String> indicators = new HashSet<>();
        return IntStream.range(0, request.ratings().size())
                .mapToObj(i -> {
                    RatingRequest rating = request.ratings().get(i);
                    String path = "ratings[" + i + "].";
                    if (!indicators.add(rating.indicator())) {
                        errors.add(path + "indicator", "is rated twice");
                    }
                    return check.finding(path, rating.finding(request.activityId()), Set.of(request.activityId()));
                })
                .filter(Objects::nonNull)
                .map(Rating::of)
                .toList();
    }
}
