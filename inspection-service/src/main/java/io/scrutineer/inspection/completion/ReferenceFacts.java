package io.scrutineer.inspection.completion;

import io.scrutineer.contracts.AreaFact;
import io.scrutineer.contracts.BodyFact;
import io.scrutineer.contracts.IndicatorFact;
import io.scrutineer.contracts.PartnershipFact;
import io.scrutineer.contracts.PinnedFramework;
import io.scrutineer.contracts.ScaleLevel;
import io.scrutineer.inspection.InspectionPlan;
import io.scrutineer.inspection.area.Area;
import io.scrutineer.inspection.area.Areas;
import io.scrutineer.inspection.body.Bodies;
import io.scrutineer.inspection.body.Body;
import io.scrutineer.inspection.framework.Framework;
import io.scrutineer.inspection.framework.Frameworks;
import io.scrutineer.inspection.partnership.Partnership;
import io.scrutineer.inspection.partnership.Partnerships;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a plan only names, spelt out. */
@ApplicationScoped
class ReferenceFacts {

    private final Partnerships partnerships;
    private final Areas areas;
    private final Bodies bodies;
    private final Frameworks frameworks;

    ReferenceFacts(Partnerships partnerships, Areas areas, Bodies bodies, Frameworks frameworks) {
        this.partnerships = partnerships;
        this.areas = areas;
        this.bodies = bodies;
        this.frameworks = frameworks;
    }

    PartnershipFact partnership(String id) {
        Partnership partnership = known(id, partnerships.withId(id));
        return new PartnershipFact(partnership.id(), partnership.name());
    }

    AreaFact area(String code) {
        Area area = known(code, areas.withCode(code));
        return new AreaFact(area.code(), area.name());
    }

    BodyFact body(String id) {
        Body body = known(id, bodies.withId(id));
        return new BodyFact(body.id(), body.name());
    }

    /** The framework as the inspection uses it: a progress review grades nothing. */
    PinnedFramework framework(InspectionPlan plan) {
        Framework framework = known(plan.framework().id(), frameworks.version(plan.framework()));
        List<ScaleLevel> scale = framework.scale().levels().stream()
                .map(level -> new ScaleLevel(level.value(), level.label(), level.meaning()))
                .toList();
        List<IndicatorFact> indicators = framework.indicators().stream()
                .map(indicator -> fact(indicator, indicator.graded() && !plan.isProgressReview()))
                .toList();
        return new PinnedFramework(framework.id(), framework.version(), framework.title(), scale, indicators);
    }

    private static IndicatorFact fact(Framework.Indicator indicator, boolean graded) {
        return new IndicatorFact(indicator.code(), indicator.title(), indicator.chapter(), graded);
    }

    /** A plan was checked when it was made, and reference data is never removed. */
    private static <T> T known(String id, @Nullable T reference) {
        if (reference == null) {
            throw new IllegalStateException("A plan names what is gone: " + id);
        }
        return reference;
    }
}
