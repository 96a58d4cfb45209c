package io.scrutineer.publication.draft;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What partnerships contest, and which have said all. */
@ApplicationScoped
class AccuracyComments implements PanacheRepositoryBase<AccuracyComment, AccuracyComment.Key> {

    /** In the order of their ids, from one on. */
    List<AccuracyComment> after(UUID inspectionId, @Nullable UUID position, int limit) {
        return (position == null
                        ? find("id.inspectionId = ?1 order by id.commentId", inspectionId)
                        : find(
                                "id.inspectionId = ?1 and id.commentId > ?2 order by id.commentId",
                                inspectionId,
                                position))
                .page(Page.ofSize(limit))
                .list();
    }

    long unanswered(UUID inspectionId) {
        return count("id.inspectionId = ?1 and answer.at is null", inspectionId);
    }

    Optional<AccuracyCompletion> completion(UUID inspectionId) {
        return Optional.ofNullable(getEntityManager().find(AccuracyCompletion.class, inspectionId));
    }

    void complete(AccuracyCompletion completion) {
        getEntityManager().persist(completion);
    }
}
