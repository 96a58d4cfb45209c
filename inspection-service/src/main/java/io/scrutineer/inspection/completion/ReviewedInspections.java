package io.scrutineer.inspection.completion;

import io.scrutineer.contracts.Conclusion;
import io.scrutineer.inspection.Inspection;
import io.scrutineer.inspection.Inspections;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a progress review follows up. */
@ApplicationScoped
class ReviewedInspections {

    private final Inspections inspections;
    private final Snapshots snapshots;

    ReviewedInspections(Inspections inspections, Snapshots snapshots) {
        this.inspections = inspections;
        this.snapshots = snapshots;
    }

    /** The inspection that this one reviews, or null where it reviews none. */
    @Nullable Inspection reviewedBy(Inspection inspection) {
        UUID reviewOf = inspection.plan().reviewOf();
        return reviewOf == null ? null : inspections.get(reviewOf);
    }

    /** The areas for improvement that a review has to judge; none for an inspection that reviews nothing. */
    List<Conclusion> areasForImprovement(@Nullable Inspection reviewed) {
        return reviewed == null
                ? List.of()
                : snapshots.get(reviewed.id()).snapshot().areasForImprovement();
    }
}
