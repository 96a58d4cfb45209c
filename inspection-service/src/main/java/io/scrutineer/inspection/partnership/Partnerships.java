package io.scrutineer.inspection.partnership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.scrutineer.inspection.Remembered;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;

/** The partnerships that are, were or will be inspected. */
@ApplicationScoped
public class Partnerships implements PanacheRepositoryBase<Partnership, String> {

    private final Remembered<String, Partnership> remembered = new Remembered<>();

    /** The partnership, or null where there is none. */
    public @Nullable Partnership withId(String id) {
        return remembered.get(id, this::findById);
    }

    /** Adds a partnership, unless its id is taken. */
    boolean add(Partnership partnership) {
        return getEntityManager()
                        .createNativeQuery("""
                                insert into partnership (id, name, area_codes,
                                    recorded_by, recorded_body, recorded_roles, recorded_at)
                                values (:id, :name, :areaCodes, :person, :body, :roles, :at) on conflict do nothing""")
                        .setParameter("id", partnership.id())
                        .setParameter("name", partnership.name())
                        .setParameter("areaCodes", partnership.areaCodes().toArray(String[]::new))
                        .setParameter("person", partnership.recording().person())
                        .setParameter("body", partnership.recording().body())
                        .setParameter("roles", partnership.recording().roles())
                        .setParameter("at", partnership.recording().at())
                        .executeUpdate()
                == 1;
    }

    /** Partnerships in the order of their ids, one more than the limit when there are more. */
    List<Partnership> page(@Nullable LocalDate asOf, @Nullable String areaCode, String afterId, int limit) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select * from partnership p
                        where id > :after
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
