package io.scrutineer.inspection.team;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.scrutineer.failure.NotFound;
import io.scrutineer.inspection.team.TeamMember.Key;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The assignments of people to inspections. */
@ApplicationScoped
class Team implements PanacheRepositoryBase<TeamMember, Key> {

    TeamMember get(UUID inspection, UUID id) {
        TeamMember member = findById(new Key(inspection, id));
        if (member == null) {
            throw new NotFound();
        }
        return member;
    }

    boolean hasOpenAssignment(UUID inspection, String person) {
        return count("key.inspection = ?1 and person = ?2 and ended.at is null", inspection, person) > 0;
    }

    /** In the order of ids, one more than the limit when there are more. */
    List<TeamMember> page(UUID inspection, TeamFilter filter, @Nullable UUID afterId, int limit) {
        StringBuilder query = new StringBuilder("key.inspection = :inspection");
        Parameters parameters = Parameters.with("inspection", inspection);
        if (afterId != null) {
            query.append(" and key.id > :after");
            parameters.and("after", afterId);
        }
        if (filter.body() != null) {
            query.append(" and body = :body");
            parameters.and("body", filter.body());
        }
        if (filter.role() != null) {
            query.append(" and role = :role");
            parameters.and("role", filter.role());
        }
        return find(query + " order by key.id", parameters).range(0, limit).list();
    }
}
