package io.scrutineer.publication.search;

import io.scrutineer.publication.published.PublicChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Keeps what can be searched in step with what is public: both are committed, or neither. */
@ApplicationScoped
class PublicChangeListener {

    private final PublicIndex index;

    PublicChangeListener(PublicIndex index) {
        this.index = index;
    }

    void on(@Observes PublicChange change) {
        switch (change.kind()) {
            case CREATED, CORRECTED -> index.put(change.report());
            case WITHDRAWN -> index.remove(change.report().inspectionId());
        }
    }
}
