package io.scrutineer.publication.press;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What people want to be quoted with. */
@ApplicationScoped
class Quotes implements PanacheRepositoryBase<QuoteVersion, QuoteVersion.Key> {

    static final int MOST = 20;

    /** The newest version of each, in the order of their ids. */
    List<QuoteVersion> of(UUID inspectionId) {
        return list(
                "from QuoteVersion q where q.id.inspectionId = ?1 and q.id.version = (select max(v.id.version)"
                        + " from QuoteVersion v where v.id.inspectionId = q.id.inspectionId"
                        + " and v.id.quoteId = q.id.quoteId) order by q.id.quoteId",
                inspectionId);
    }

    Optional<QuoteVersion> newest(UUID inspectionId, UUID quoteId) {
        return find("id.inspectionId = ?1 and id.quoteId = ?2 order by id.version desc", inspectionId, quoteId)
                .firstResultOptional();
    }
}
