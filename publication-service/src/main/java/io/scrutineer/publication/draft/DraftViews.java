package io.scrutineer.publication.draft;

import jakarta.enterprise.context.ApplicationScoped;

/** Shows a draft with what others have said and signed about it. */
@ApplicationScoped
class DraftViews {

    private final SignOffs signOffs;
    private final AccuracyComments comments;

    DraftViews(SignOffs signOffs, AccuracyComments comments) {
        this.signOffs = signOffs;
        this.comments = comments;
    }

    DraftView of(Draft draft) {
        return of(draft, draft.report());
    }

    /** Where the report has been put together already. */
    DraftView of(Draft draft, DraftReport report) {
        return DraftView.of(
                draft,
                report,
                signOffs.of(report),
                comments.completion(draft.inspectionId()).orElse(null));
    }
}
