package io.scrutineer.inspection.statement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
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
        return find("key.inspection = ?1 order by key.version desc", inspection).firstResult();
    }

    /** Newest first, from before a version, made from a moment on; one more than the limit when there are more. */
    List<PositionStatement> page(UUID inspection, int before, Instant from, int limit) {
        return find(
                        "key.inspection = ?1 and key.version < ?2 and recording.at >= ?3 order by key.version desc",
                        inspection,
                        before,
                        from)
                .range(0, limit)
                .list();
    }
}
