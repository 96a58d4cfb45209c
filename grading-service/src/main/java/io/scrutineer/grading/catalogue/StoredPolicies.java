package io.scrutineer.grading.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The table of policies: rows are added, never changed. */
@ApplicationScoped
class StoredPolicies implements PanacheRepositoryBase<StoredPolicy, PolicyKey> {

    private static final String ADD = """
            insert into policy (id, version, definition, sha256) values (?1, ?2, ?3, ?4) on conflict do nothing""";

    void addIfAbsent(PolicyKey key, String definition, String sha256) {
        getEntityManager()
                .createNativeQuery(ADD)
                .setParameter(1, key.id())
                .setParameter(2, key.version())
                .setParameter(3, definition)
                .setParameter(4, sha256)
                .executeUpdate();
    }

    List<StoredPolicy> inOrder() {
        return list("order by key.id, key.version");
    }
}
