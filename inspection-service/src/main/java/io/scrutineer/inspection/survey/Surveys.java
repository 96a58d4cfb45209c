package io.scrutineer.inspection.survey;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.scrutineer.failure.NotFound;
import io.scrutineer.inspection.survey.Survey.Key;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;

/** The surveys of inspections, all versions, and the files that they took in. */
@ApplicationScoped
class Surveys implements PanacheRepositoryBase<Survey, Key> {

    private static final String LATEST = """
            select * from survey s
            where inspection_id = :inspection
            and (cast(:after as uuid) is null or id > :after)
            and version = (
                select max(version) from survey later
                where later.inspection_id = s.inspection_id and later.id = s.id)
            and (cast(:kind as text) is null or cast(definition as jsonb) ->> 'kind' = :kind)
            and (cast(:body as text) is null or cast(definition as jsonb) ->> 'body' = :body)
            and (cast(:imported as boolean) is null or :imported = exists (
                select from survey_import i where i.inspection_id = s.inspection_id and i.survey_id = s.id))
            order by id limit :most""";

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

    /** The versions that count and are looked for, in the order of ids, one more than the limit when there are more. */
    List<Survey> page(UUID inspection, SurveyFilter filter, @Nullable UUID after, int limit) {
        return session.createNativeQuery(LATEST, Survey.class)
                .setParameter("inspection", inspection)
                .setParameter("after", after, StandardBasicTypes.UUID)
                .setParameter("kind", filter.kind(), StandardBasicTypes.STRING)
                .setParameter("body", filter.body(), StandardBasicTypes.STRING)
                .setParameter("imported", filter.imported(), StandardBasicTypes.BOOLEAN)
                .setParameter("most", limit + 1)
                .getResultList();
    }

    /** The import of a survey's file, or null before it. */
    @Nullable SurveyImport imported(UUID inspection, UUID survey) {
        return session.find(SurveyImport.class, new SurveyImport.Key(inspection, survey));
    }

    void add(SurveyImport imported) {
        session.persist(imported);
    }
}
