package io.scrutineer.inspection.sample;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.scrutineer.inspection.sample.CaseSample.Key;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The draws of case records. */
@ApplicationScoped
class CaseSamples implements PanacheRepositoryBase<CaseSample, Key> {

    /** The draw that counts, or null before the first. */
    @Nullable CaseSample latest(UUID inspection) {
        return find("key.inspection = ?1 order by key.version desc", inspection).firstResult();
    }
}
