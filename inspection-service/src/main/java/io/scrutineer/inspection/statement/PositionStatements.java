package io.scrutineer.inspection.statement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.scrutineer.inspection.statement.PositionStatement.Key;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The position statements of partnerships, all versions. */
@ApplicationScoped
class PositionStatements implements PanacheRepositoryBase<PositionStatement, Key> {

    /** The version that counts, or null before the first. */
    @Nullable PositionStatement latest(UUID inspection) {
        return find("key.inspection = ?1 order by key.version desc", inspection).firstResult();
    }

    /** Newest first, from before a version, one more than the limit when there are more. */
    List<PositionStatement> page(UUID inspection, int before, int limit) {
        return find("key.inspection = ?1 and key.version < ?2 order by key.version desc", inspection, before)
                .range(0, limit)
                .list();
    }
}
