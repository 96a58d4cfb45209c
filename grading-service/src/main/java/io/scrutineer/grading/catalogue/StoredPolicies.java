package io.scrutineer.grading.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The table of policies: rows are added, never changed. */
@ApplicationScoped
class StoredPolicies implements PanacheRepositoryBase<StoredPolicy, PolicyKey> {

    private static final String ADD = """
            insert into policy (id, version, definition, sha256) values (?1, ?2, ?3, ?4) on conflict do nothing""";
    private static final String AFTER = """
            key.id > ?1 or key.id = ?1 and key.version > ?2 order by key.id, key.version""";

    /** Tells whether it was not there. */
    boolean addIfAbsent(PolicyKey key, String definition) {
        return getEntityManager()
                        .createNativeQuery(ADD)
                        .setParameter(1, key.id())
                        .setParameter(2, key.version())
                        .setParameter(3, definition)
                        .setParameter(4, StoredPolicy.sha256Of(definition))
                        .executeUpdate()
                == 1;
    }

    /** In the order of ids and versions, after these two, one more than the limit when there are more. */
    List<PolicySummary> page(List<String> after, int limit) {
        return find(AFTER, after.get(0), after.get(1))
                .range(0, limit)
                .project(PolicySummary.class)
                .list();
    }
}
