package io.scrutineer.publication.published;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.scrutineer.failure.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Tells readers who find nothing whether there was something: a report that was withdrawn, or nothing at all. */
@ApplicationScoped
public class Tombstones implements PanacheRepositoryBase<Tombstone, ReportVersion> {

    /** Why there is no report of an inspection. */
    public RuntimeException noReportOf(UUID inspectionId) {
        return gone(find("id.inspectionId = ?1 order by id.version desc", inspectionId)
                .firstResultOptional());
    }

    /** Why there is no such version of the report of an inspection. */
    public RuntimeException noVersionOf(UUID inspectionId, int version) {
        return gone(find("id.inspectionId = ?1 and id.version >= ?2 order by id.version", inspectionId, version)
                .firstResultOptional()
                .filter(tombstone -> version > 0));
    }

    /** Why there is no report at an address. */
    public RuntimeException noReportAt(String reference) {
        return gone(find("reference = ?1 order by id.version desc", reference).firstResultOptional());
    }

    /** Why there is no such version of the report at an address. */
    public RuntimeException noVersionAt(String reference, int version) {
        return gone(find("reference = ?1 and id.version >= ?2 order by id.version", reference, version)
                .firstResultOptional()
                .filter(tombstone -> version > 0));
    }

    /** Why a short link leads nowhere. */
    public RuntimeException noReportBehind(String shortCode) {
        return gone(find("shortCode = ?1 order by id.version desc", shortCode).firstResultOptional());
    }

    private static RuntimeException gone(Optional<Tombstone> there) {
        return there.<RuntimeException>map(ReportGone::new).orElseGet(NotFound::new);
    }
}
