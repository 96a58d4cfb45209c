package io.scrutineer.inspection.survey;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.scrutineer.failure.NotFound;
import io.scrutineer.inspection.survey.Survey.Key;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The surveys of inspections, all versions, and the files that they took in. */
@ApplicationScoped
class Surveys implements PanacheRepositoryBase<Survey, Key> {

    private static final String LATEST = "key.version = (select max(later.key.version) from Survey later"
            + " where later.key.inspection = s.key.inspection and later.key.id = s.key.id)";

    private final Session session;

    Surveys(Session session) {
        this.session = session;
    }

    /** The version that counts, or null before the first. */
    @Nullable Survey latest(UUID inspection, UUID id) {
        return find("key.inspection = ?1 and key.id = ?2 order by key.version desc", inspection, id)
                .firstResult();
    }

    Survey get(UUID inspection, UUID id) {
        Survey survey = latest(inspection, id);
        if (survey == null) {
            throw new NotFound();
        }
        return survey;
    }

    /** The versions that count, in the order of ids, one more than the limit when there are more. */
    List<Survey> page(UUID inspection, @Nullable UUID after, int limit) {
        String query = "from Survey s where s.key.inspection = ?1 and s." + LATEST;
        return after == null
                ? find(query + " order by s.key.id", inspection).range(0, limit).list()
                : find(query + " and s.key.id > ?2 order by s.key.id", inspection, after)
                        .range(0, limit)
                        .list();
    }

    /** The import of a survey's file, or null before it. */
    @Nullable SurveyImport imported(UUID inspection, UUID survey) {
        return session.find(SurveyImport.class, new SurveyImport.Key(inspection, survey));
    }

    void add(SurveyImport imported) {
        session.persist(imported);
    }
}
