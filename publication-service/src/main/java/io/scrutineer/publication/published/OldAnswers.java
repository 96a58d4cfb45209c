package io.scrutineer.publication.published;

import io.scrutineer.publication.ready.ReadyAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/** Has the public answers of before let go as soon as a change of this replica is public. */
@ApplicationScoped
class OldAnswers {

    private final ReadyAnswers ready;

    OldAnswers(ReadyAnswers ready) {
        this.ready = ready;
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicChanges changes) {
        ready.letGo();
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) AdditionReleased addition) {
        ready.letGo();
    }
}
