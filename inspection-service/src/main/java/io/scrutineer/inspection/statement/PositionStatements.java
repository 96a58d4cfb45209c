package io.scrutineer.inspection.statement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.scrutineer.inspection.NewestFirst;
import io.scrutineer.inspection.statement.PositionStatement.Key;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The position statements of partnerships, all versions. */
@ApplicationScoped
class PositionStatements implements PanacheRepositoryBase<PositionStatement, Key> {

    /** The version that counts, or null before the first. */
    @Nullable PositionStatement latest(UUID inspection) {
        return NewestFirst.latest(this, inspection);
    }

    /** Newest first, from before a version, made from a moment on; one more than the limit when there are more. */
    List<PositionStatement> page(UUID inspection, int before, Instant from, int limit) {
        return NewestFirst.page(this, inspection, before, from, limit);
    }
}
