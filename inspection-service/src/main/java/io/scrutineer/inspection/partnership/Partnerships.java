package io.scrutineer.inspection.partnership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.scrutineer.inspection.partnership.Partnership.Key;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;

/** The partnerships that are, were or will be inspected, all versions. */
@ApplicationScoped
public class Partnerships implements PanacheRepositoryBase<Partnership, Key> {

    /** The partnership as it is now, or null where there is none. It is not remembered: any replica may be told another. */
    public @Nullable Partnership withId(String id) {
        return find("key.id = ?1 order by key.version desc", id).firstResult();
    }

    /** Adds a version, unless it is there already. */
    boolean add(Partnership partnership) {
        return getEntityManager()
                        .createNativeQuery("""
                                insert into partnership (id, version, name, area_codes,
                                    recorded_by, recorded_body, recorded_roles, recorded_at)
                                values (:id, :version, :name, :areaCodes, :person, :body, :roles, :at) on conflict do nothing""")
                        .setParameter("id", partnership.id())
                        .setParameter("version", partnership.version())
                        .setParameter("name", partnership.name())
                        .setParameter("areaCodes", partnership.areaCodes().toArray(String[]::new))
                        .setParameter("person", partnership.recording().person())
                        .setParameter("body", partnership.recording().body())
                        .setParameter("roles", partnership.recording().roles())
                        .setParameter("at", partnership.recording().at())
                        .executeUpdate()
                == 1;
    }

    /** Partnerships as they are now, in the order of their ids, one more than the limit when there are more. */
    List<Partnership> page(@Nullable LocalDate asOf, @Nullable String areaCode, String afterId, int limit) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select * from partnership p
                        where id > :after
                        and not exists (
                            select from partnership later where later.id = p.id and later.version > p.version)
                        and exists (
                            select from area
                            where code = any (p.area_codes)
                            and (cast(:areaCode as text) is null or code = :areaCode)
                            and (cast(:asOf as date) is null
                                or valid_from <= :asOf and coalesce(valid_to, :asOf) >= :asOf))
                        order by id limit :most""", Partnership.class)
                .setParameter("after", afterId)
                .setParameter("areaCode", areaCode, StandardBasicTypes.STRING)
                .setParameter("asOf", asOf, StandardBasicTypes.LOCAL_DATE)
                .setParameter("most", limit + 1)
                .getResultList();
    }
}
