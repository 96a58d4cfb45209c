package io.scrutineer.inspection.team;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.scrutineer.failure.Conflict;
import io.scrutineer.failure.FieldError;
import io.scrutineer.failure.NotFound;
import io.scrutineer.inspection.InspectionPlan;
import io.scrutineer.inspection.PageQuery;
import io.scrutineer.inspection.area.Areas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;

/** The conflicts of interest that were declared. */
@ApplicationScoped
class ConflictsOfInterest implements PanacheRepositoryBase<ConflictOfInterest, UUID> {

    private final Areas areas;

    ConflictsOfInterest(Areas areas) {
        this.areas = areas;
    }

    /** Adds a declaration, unless its id is taken. */
    boolean add(ConflictOfInterest conflict) {
        ConflictView row = conflict.view();
        return getEntityManager()
                        .unwrap(Session.class)
                        .createNativeMutationQuery("""
                                insert into conflict_of_interest (id, person, partnership, area_code, ground,
                                    recorded_by, recorded_body, recorded_roles, recorded_at)
                                values (:id, :person, :partnership, :areaCode, :ground, :by, :body, :roles, :at)
                                on conflict do nothing""")
                        .setParameter("id", row.id())
                        .setParameter("person", row.person())
                        .setParameter("partnership", row.partnership(), StandardBasicTypes.STRING)
                        .setParameter("areaCode", row.areaCode(), StandardBasicTypes.STRING)
                        .setParameter("ground", row.ground())
                        .setParameter("by", conflict.declared().person())
                        .setParameter("body", conflict.declared().body())
                        .setParameter("roles", conflict.declared().roles())
                        .setParameter("at", conflict.declared().at())
                        .executeUpdate()
                == 1;
    }

    ConflictOfInterest get(UUID id) {
        return found(findById(id));
    }

    /** Reads it to end it; nobody else does until the transaction ends. */
    ConflictOfInterest lock(UUID id) {
        return found(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** On which grounds a person must not be in the team of an inspection. */
    List<Ground> grounds(String person, InspectionPlan plan) {
        Set<String> codes = areas.codesOfThePlaceOf(plan.areaCode());
        return list("person", person).stream()
                .filter(conflict -> conflict.bars(plan, codes))
                .map(ConflictOfInterest::ground)
                .distinct()
                .sorted()
                .toList();
    }

    /** Refuses whom a declared conflict bars from the team of an inspection; the error names the field that would do it. */
    void requireNone(String person, InspectionPlan plan, FieldError refused) {
        List<Ground> grounds = grounds(person, plan);
        if (!grounds.isEmpty()) {
            throw new Conflict(
                    "conflict-of-interest",
                    "The person has a declared conflict of interest with what is inspected: "
                            + grounds.stream().map(Ground::code).collect(Collectors.joining(", ")) + ".",
                    List.of(refused));
        }
    }

    /** In the order of ids, one more than the limit when there are more. */
    List<ConflictOfInterest> page(ConflictSearch search, @Nullable UUID after, int limit) {
        return search.on(PageQuery.ofAll()).page(this, after, limit);
    }

    private static ConflictOfInterest found(@Nullable ConflictOfInterest conflict) {
        if (conflict == null) {
            throw new NotFound();
        }
        return conflict;
    }
}
