package io.scrutineer.publication.withdrawal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All that was ever asked about withdrawing reports. */
@ApplicationScoped
class Withdrawals implements PanacheRepositoryBase<Withdrawal, Withdrawal.Key> {

    /** In the order in which they were asked for. */
    List<Withdrawal> of(UUID inspectionId) {
        return list("id.inspectionId = ?1 order by askedAt, id.withdrawalId", inspectionId);
    }

    boolean hasUndecided(UUID inspectionId) {
        return count("id.inspectionId = ?1 and decision.at is null", inspectionId) > 0;
    }
}
