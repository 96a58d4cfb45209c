package io.scrutineer.inspection.completion;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.scrutineer.access.RowAccess;
import io.scrutineer.contracts.Conclusion;
import io.scrutineer.inspection.Inspection;
import io.scrutineer.inspection.Inspections;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * What a progress review follows up. Bodies that take part in the review alone may not see the reviewed inspection, and need
 * its reference and its areas for improvement: these are read for whoever asks, in a transaction of its own.
 */
@ApplicationScoped
class ReviewedInspections {

    private final Inspections inspections;
    private final Snapshots snapshots;
    private final RowAccess access;

    ReviewedInspections(Inspections inspections, Snapshots snapshots, RowAccess access) {
        this.inspections = inspections;
        this.snapshots = snapshots;
        this.access = access;
    }

    /** The inspection that this one reviews, or null where it reviews none. */
    @Nullable Inspection reviewedBy(Inspection inspection) {
        UUID reviewOf = inspection.plan().reviewOf();
        return reviewOf == null ? null : asService(() -> inspections.get(reviewOf));
    }

    /** The areas for improvement that a review has to judge; none for an inspection that reviews nothing. */
    List<Conclusion> areasForImprovement(@Nullable Inspection reviewed) {
        return reviewed == null
                ? List.of()
                : asService(() -> snapshots.get(reviewed.id())).snapshot().areasForImprovement();
    }

    private <T> T asService(Callable<T> read) {
        return access.asService(() -> QuarkusTransaction.requiringNew().call(read));
    }
}
