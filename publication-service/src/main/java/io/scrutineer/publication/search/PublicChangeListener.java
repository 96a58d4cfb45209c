package io.scrutineer.publication.search;

import io.scrutineer.publication.published.PublicChange;
import io.scrutineer.publication.published.PublicChanges;
import io.scrutineer.publication.published.PublishedReport;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;

/** Keeps what can be searched in step with what is public: both are committed, or neither. */
@ApplicationScoped
class PublicChangeListener {

    private final PublicIndex index;

    PublicChangeListener(PublicIndex index) {
        this.index = index;
    }

    void on(@Observes @Priority(PublicChanges.KEPT) PublicChanges changes) {
        List<PublishedReport> toPut = new ArrayList<>();
        for (PublicChange change : changes.all()) {
            switch (change.kind()) {
                case CREATED, CORRECTED -> toPut.add(change.report());
                case WITHDRAWN -> index.remove(change.report().inspectionId());
            }
        }
        if (!toPut.isEmpty()) {
            index.put(toPut);
        }
    }
}
