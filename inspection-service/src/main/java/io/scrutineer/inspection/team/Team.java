package io.scrutineer.inspection.team;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.scrutineer.failure.NotFound;
import io.scrutineer.inspection.PageQuery;
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

    /** Those that last, in the order of ids. */
    List<TeamMember> present(UUID inspection) {
        return list("key.inspection = ?1 and ended.at is null order by key.id", inspection);
    }

    /** In the order of ids, one more than the limit when there are more. */
    List<TeamMember> page(UUID inspection, TeamFilter filter, @Nullable UUID afterId, int limit) {
        return PageQuery.of(inspection)
                .with("body", filter.body())
                .with("role", filter.role())
                .with("person", filter.person())
                .without("ended.at", filter.present())
                .page(this, afterId, limit);
    }
}
