package io.scrutineer.inspection.evidence;

import static java.util.stream.Collectors.toSet;

import io.scrutineer.failure.FieldErrors;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Checks that evidence is whole after a correction: that it may say what it says, and lacks nothing that it rests on. */
final class CorrectionCheck {

    private final Evidence before;
    private final EvidenceCheck check;
    private final FieldErrors errors;

    CorrectionCheck(Evidence before, EvidenceCheck check, FieldErrors errors) {
        this.before = before;
        this.check = check;
        this.errors = errors;
    }

    /** The correction, without what can not be read; what is wrong is among the errors. */
    Correction check(CorrectionRequest request) {
        Set<UUID> activities = ids(before.activities());
        Set<UUID> withdrawnActivities = withdrawn(
                "withdrawnActivities",
                request.withdrawnActivities(),
                activities,
                request.activities().stream().map(ActivityRequest::id).collect(toSet()));
        Set<UUID> withdrawnFindings = withdrawn(
                "withdrawnFindings",
                request.withdrawnFindings(),
                ids(before.findings()),
                request.findings().stream().map(FindingRequest::id).collect(toSet()));
        List<Activity> corrected = check.activities(request.activities());
        requireClosed(corrected);
        activities.addAll(ids(corrected));
        List<Finding> findings = check.findings(request.findings(), activities);
        Correction correction = new Correction(corrected, findings, withdrawnActivities, withdrawnFindings);
        requireWhole(correction.of(before));
        return correction;
    }

    private Set<UUID> withdrawn(String path, List<UUID> ids, Set<UUID> there, Set<UUID> corrected) {
        for (int i = 0; i < ids.size(); i++) {
            if (!there.contains(ids.get(i))) {
                errors.add(path + "[" + i + "]", "does not count now");
            } else if (corrected.contains(ids.get(i))) {
                errors.add(path + "[" + i + "]", "is corrected by the same amendment");
            }
        }
        return Set.copyOf(ids);
    }

    private void requireClosed(List<Activity> corrected) {
        if (corrected.stream().anyMatch(Activity::open)) {
            errors.add("activities", "are closed: nothing more is to come from them");
        }
    }

    private void requireWhole(Evidence after) {
        if (after.findings().isEmpty()) {
            errors.add("withdrawnFindings", "leave no finding");
        }
        Set<UUID> activities = ids(after.activities());
        long orphans = after.findings().stream()
                .filter(finding -> !activities.contains(finding.activityId()))
                .count();
        if (orphans > 0) {
            errors.add("withdrawnActivities", "leave %d findings without their activity".formatted(orphans));
        }
    }

    private static Set<UUID> ids(List<? extends Identified> pieces) {
        return pieces.stream().map(Identified::id).collect(toSet());
    }
}
