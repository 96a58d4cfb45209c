package io.scrutineer.inspection.completion;

import io.scrutineer.actor.Actor;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.Session;

/** Who was on the team of an inspection: those who recorded its evidence, and who completes it. */
@Singleton
class GatheringTeam {

    private static final String RECORDERS = """
            select recorded_by from activity where inspection_id = :inspection
            union select recorded_by from finding where inspection_id = :inspection""";

    private final Session session;

    GatheringTeam(Session session) {
        this.session = session;
    }

    /** Their opaque ids, each once, in one order. */
    List<String> of(UUID inspection, Actor completing) {
        TreeSet<String> people = new TreeSet<>(session.createNativeQuery(RECORDERS, String.class)
                .setParameter("inspection", inspection)
                .getResultList());
        people.add(completing.person());
        return List.copyOf(people);
    }
}
