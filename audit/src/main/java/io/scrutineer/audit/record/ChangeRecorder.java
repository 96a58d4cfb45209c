package io.scrutineer.audit.record;

import io.quarkus.arc.Arc;
import io.scrutineer.actor.Actor;
import io.scrutineer.actor.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Records each change in the transaction that makes it, whatever endpoint it comes from: none can forget it.
 *
 * <p>The entry is the last statement of a transaction that is about to commit. When it can not be written, the
 * transaction rolls back. (An observer of the scope's end would not do: its failure leaves the transaction open.)
 */
@ApplicationScoped
class ChangeRecorder {

    private final TransactionSynchronizationRegistry transactions;
    private final RunningAction running;
    private final CurrentActor actors;
    private final Entries entries;

    ChangeRecorder(
            TransactionSynchronizationRegistry transactions,
            RunningAction running,
            CurrentActor actors,
            Entries entries) {
        this.transactions = transactions;
        this.running = running;
        this.actors = actors;
        this.entries = entries;
    }

    void onBegin(@Observes @Initialized(TransactionScoped.class) Object transaction) {
        if (!Arc.container().requestContext().isActive()) {
            return;
        }
        RequestedAction action = running.orNull();
        Actor actor = action == null ? null : actors.orNull();
        if (action != null && actor != null) {
            Entry entry = Entry.of(actor, action, Outcome.DONE);
            transactions.registerInterposedSynchronization(new BeforeCommit(() -> entries.add(entry)));
        }
    }

    private record BeforeCommit(Runnable work) implements Synchronization {

        @Override
        public void beforeCompletion() {
            work.run();
        }

        @Override
        public void afterCompletion(int status) {
            // Nothing to do: the entry has shared the fate of the transaction.
        }
    }
}
