package io.scrutineer.inspection.completion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.scrutineer.failure.NotFound;
import io.scrutineer.inspection.PageQuery;
import io.scrutineer.inspection.completion.FieldworkAmendment.Key;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The amendments of completed fieldwork that were ever asked for. */
@ApplicationScoped
class FieldworkAmendments implements PanacheRepositoryBase<FieldworkAmendment, Key> {

    private static final String APPROVED = "decision.approved";

    FieldworkAmendment get(UUID inspection, UUID id) {
        FieldworkAmendment amendment = findById(new Key(inspection, id));
        if (amendment == null) {
            throw new NotFound();
        }
        return amendment;
    }

    /** In the order of their ids, those in a state or all, one more than the limit when there are more. */
    List<FieldworkAmendment> page(UUID inspection, @Nullable AmendmentState state, @Nullable UUID after, int limit) {
        PageQuery query = PageQuery.of(inspection);
        if (state != null) {
            switch (state) {
                case REQUESTED -> query.without(APPROVED, true);
                case APPROVED -> query.with(APPROVED, true);
                case REFUSED -> query.with(APPROVED, false);
            }
        }
        return query.page(this, after, limit);
    }
}
