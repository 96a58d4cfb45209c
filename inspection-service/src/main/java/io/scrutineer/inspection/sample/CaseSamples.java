package io.scrutineer.inspection.sample;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.scrutineer.inspection.NewestFirst;
import io.scrutineer.inspection.sample.CaseSample.Key;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The draws of case records. */
@ApplicationScoped
class CaseSamples implements PanacheRepositoryBase<CaseSample, Key> {

    /** The draw that counts, or null before the first. */
    @Nullable CaseSample latest(UUID inspection) {
        return NewestFirst.latest(this, inspection);
    }

    /** Newest first, from before a draw, made from a moment on; one more than the limit when there are more. */
    List<CaseSample> page(UUID inspection, int before, Instant from, int limit) {
        return NewestFirst.page(this, inspection, before, from, limit);
    }
}
