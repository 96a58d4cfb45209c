package io.scrutineer.inspection.completion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.scrutineer.failure.NotFound;
import io.scrutineer.inspection.completion.FieldworkAmendment.Key;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The amendments of completed fieldwork that were ever asked for. */
@ApplicationScoped
class FieldworkAmendments implements PanacheRepositoryBase<FieldworkAmendment, Key> {

    FieldworkAmendment get(UUID inspection, UUID id) {
        FieldworkAmendment amendment = findById(new Key(inspection, id));
        if (amendment == null) {
            throw new NotFound();
        }
        return amendment;
    }

    /** In the order of their ids, one more than the limit when there are more. */
    List<FieldworkAmendment> page(UUID inspection, @Nullable UUID after, int limit) {
        String all = "key.inspection = ?1";
        return (after == null
                        ? find(all + " order by key.id", inspection)
                        : find(all + " and key.id > ?2 order by key.id", inspection, after))
                .range(0, limit)
                .list();
    }
}
