package io.scrutineer.inspection.concern;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.scrutineer.access.RowAccess;
import io.scrutineer.failure.NotFound;
import io.scrutineer.inspection.PageQuery;
import io.scrutineer.inspection.concern.Concern.Key;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;

/** The matters of concern; whoever is no officer adds to them and sees none. */
@ApplicationScoped
class Concerns implements PanacheRepositoryBase<Concern, Key> {

    private final RowAccess access;

    Concerns(RowAccess access) {
        this.access = access;
    }

    /** Adds a matter, unless its id is taken. */
    boolean add(Concern concern) {
        return getEntityManager()
                        .unwrap(Session.class)
                        .createNativeMutationQuery("""
                                insert into concern (inspection_id, id, version, state, partnership, area_code, seen, seen_at,
                                    immediate_risk, referred_to, recorded_by, recorded_body, recorded_roles, recorded_at)
                                values (:inspection, :id, :version, :state, :partnership, :areaCode, :seen, :seenAt,
                                    :immediateRisk, :referredTo, :by, :body, :roles, :at)
                                on conflict do nothing""")
                        .setParameter("inspection", concern.key().inspection())
                        .setParameter("id", concern.key().id())
                        .setParameter("version", concern.version())
                        .setParameter("state", concern.state().code())
                        .setParameter("partnership", concern.partnership())
                        .setParameter("areaCode", concern.areaCode())
                        .setParameter("seen", concern.seen())
                        .setParameter("seenAt", concern.seenAt())
                        .setParameter("immediateRisk", concern.isImmediateRisk())
                        .setParameter("referredTo", concern.referredTo(), StandardBasicTypes.STRING)
                        .setParameter("by", concern.raised().person())
                        .setParameter("body", concern.raised().body())
                        .setParameter("roles", concern.raised().roles())
                        .setParameter("at", concern.raised().at())
                        .executeUpdate()
                == 1;
    }

    /** What is stored under an id that is taken, whoever asks; outside of the running transaction. */
    Concern stored(Key key) {
        return found(
                access.asService(() -> QuarkusTransaction.suspendingExisting().call(() -> findById(key))));
    }

    Concern get(Key key) {
        return found(findById(key));
    }

    /** Reads it to add to it; nobody else does until the transaction ends. */
    Concern lock(Key key) {
        return found(findById(key, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those of an inspection in the order of ids, one more than the limit when there are more. */
    List<Concern> page(UUID inspection, ConcernSearch search, @Nullable UUID after, int limit) {
        return search.on(PageQuery.of(inspection)).page(this, after, limit);
    }

    /** Those of all inspections, the longest known first, one more than the limit when there are more. */
    List<Concern> page(ConcernSearch search, List<?> after, int limit) {
        return search.on(PageQuery.ofAllBy("raised.at", "key.inspection", "key.id"))
                .pageAfter(this, after, limit);
    }

    private static Concern found(@Nullable Concern concern) {
        if (concern == null) {
            throw new NotFound();
        }
        return concern;
    }
}
