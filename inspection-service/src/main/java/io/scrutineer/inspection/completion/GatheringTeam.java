package io.scrutineer.inspection.completion;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Who was ever on the team of an inspection: in its plan, by recording or amending its evidence, by reading its case records, or
 * by completing it.
 */
@Singleton
class GatheringTeam {

    private static final String PEOPLE = """
            select person from team_member where inspection_id = :inspection
            union select recorded_by from activity where inspection_id = :inspection
            union select recorded_by from finding where inspection_id = :inspection
            union select recorded_by from evidence_version where inspection_id = :inspection
            union select recorded_by from case_reading where inspection_id = :inspection""";

    private final Session session;

    GatheringTeam(Session session) {
        this.session = session;
    }

    /** Their opaque ids, each once, in one order. */
    List<String> of(UUID inspection, String completing) {
        TreeSet<String> people = new TreeSet<>(session.createNativeQuery(PEOPLE, String.class)
                .setParameter("inspection", inspection)
                .getResultList());
        people.add(completing);
        return List.copyOf(people);
    }
}
