package io.scrutineer.inspection.planning;

import io.scrutineer.failure.FieldErrors;
import io.scrutineer.inspection.FieldworkPeriod;
import io.scrutineer.inspection.Inspection;
import io.scrutineer.inspection.InspectionKind;
import io.scrutineer.inspection.InspectionPlan;
import io.scrutineer.inspection.Inspections;
import io.scrutineer.inspection.VersionedId;
import io.scrutineer.inspection.body.Bodies;
import io.scrutineer.inspection.framework.Frameworks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Checks what a plan means against the reference data and earlier inspections; each error names its field. */
@ApplicationScoped
class PlanCheck {

    private final Inspections inspections;
    private final Bodies bodies;
    private final Frameworks frameworks;
    private final PlaceCheck placeCheck;

    PlanCheck(Inspections inspections, Bodies bodies, Frameworks frameworks, PlaceCheck placeCheck) {
        this.inspections = inspections;
        this.bodies = bodies;
        this.frameworks = frameworks;
        this.placeCheck = placeCheck;
    }

    InspectionPlan check(InspectionRequest request) {
        FieldErrors errors = new FieldErrors();
        InspectionKind kind = errors.under("kind", () -> InspectionKind.of(request.kind()));
        List<FieldworkPeriod> windows = windows(request.fieldworkWindows(), errors);
        placeCheck.check(request, windows, errors);
        checkBodies(request, errors);
        if (frameworks.version(request.framework().key()) == null) {
            errors.add("framework", "is not a framework of this service");
        }
        if (kind == InspectionKind.JOINT_INSPECTION) {
            checkJointInspection(request, errors);
        } else if (kind == InspectionKind.PROGRESS_REVIEW) {
            checkProgressReview(request, errors);
        }
        errors.throwIfAny();
        return plan(request, Objects.requireNonNull(kind), windows);
    }

    private static List<FieldworkPeriod> windows(List<PlannedWindow> windows, FieldErrors errors) {
        return IntStream.range(0, windows.size())
                .mapToObj(i -> windows.get(i).period("fieldworkWindows[" + i + "]", errors))
                .filter(Objects::nonNull)
                .toList();
    }

    private void checkBodies(InspectionRequest request, FieldErrors errors) {
        checkBody("leadBody", request.leadBody(), errors);
        List<String> partners = request.partnerBodies();
        for (int i = 0; i < partners.size(); i++) {
            String path = "partnerBodies[" + i + "]";
            checkBody(path, partners.get(i), errors);
            if (partners.get(i).equals(request.leadBody()) || partners.indexOf(partners.get(i)) < i) {
                errors.add(path, "is named twice");
            }
        }
    }

    private void checkBody(String path, String id, FieldErrors errors) {
        if (bodies.withId(id) == null) {
            errors.add(path, "is not a body that inspects");
        }
    }

    private static void checkJointInspection(InspectionRequest request, FieldErrors errors) {
        if (request.policy() == null) {
            errors.add("policy", "is needed, as a joint inspection is graded");
        }
        if (request.fieldworkWindows().isEmpty()) {
            errors.add("fieldworkWindows", "is needed for a joint inspection");
        }
        if (request.reviewOf() != null) {
            errors.add("reviewOf", "is only for a progress review");
        }
    }

    private void checkProgressReview(InspectionRequest request, FieldErrors errors) {
        if (request.policy() != null) {
            errors.add("policy", "is not for a progress review, which is not graded");
        }
        UUID reviewOf = request.reviewOf();
        Inspection reviewed = reviewOf == null ? null : inspections.findById(reviewOf);
        if (reviewed == null || reviewed.plan().isProgressReview() || !reviewed.isCompleted()) {
            errors.add("reviewOf", "must be a joint inspection whose fieldwork is completed");
        } else if (!reviewed.plan().partnership().equals(request.partnership())) {
            errors.add("reviewOf", "is an inspection of another partnership");
        }
    }

    private static InspectionPlan plan(InspectionRequest request, InspectionKind kind, List<FieldworkPeriod> windows) {
        return new InspectionPlan(
                request.reference(),
                kind,
                Boolean.TRUE.equals(request.sampleEvidence()),
                request.partnership(),
                request.areaCode(),
                request.framework().key(),
                key(request.policy()),
                request.leadBody(),
                request.partnerBodies(),
                Boolean.TRUE.equals(request.youngInspectors()),
                windows,
                request.reviewOf());
    }

    private static @Nullable VersionedId key(@Nullable PlannedVersion version) {
        return version == null ? null : version.key();
    }
}
