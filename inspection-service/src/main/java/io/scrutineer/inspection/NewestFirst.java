package io.scrutineer.inspection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The numbered versions of something of which an inspection has one, with who recorded each; the newest first. */
public final class NewestFirst {

    private static final String ORDER = " order by key.version desc";

    private NewestFirst() {}

    /** The version that counts, or null before the first. */
    public static <E> @Nullable E latest(PanacheRepositoryBase<E, ?> rows, UUID inspection) {
        return rows.find("key.inspection = ?1" + ORDER, inspection).firstResult();
    }

    /** Those from before a version, made from a moment on; one more than the limit when there are more. */
    public static <E> List<E> page(
            PanacheRepositoryBase<E, ?> rows, UUID inspection, int before, Instant from, int limit) {
        return rows.find(
                        "key.inspection = ?1 and key.version < ?2 and recording.at >= ?3" + ORDER,
                        inspection,
                        before,
                        from)
                .range(0, limit)
                .list();
    }
}
