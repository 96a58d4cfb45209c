package io.scrutineer.audit.record;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import io.scrutineer.actor.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Records the changes of several requests that one transaction makes: each has the entry that it would have by itself. */
@ApplicationScoped
public class JointChanges {

    private final RunningAction running;
    private final CurrentActor actors;
    private final Entries entries;

    JointChanges(RunningAction running, CurrentActor actors, Entries entries) {
        this.running = running;
        this.actors = actors;
        this.entries = entries;
    }

    /** What a request changes, and who asked for it. */
    public static final class Change {

        private final Entry entry;

        private Change(Entry entry) {
            this.entry = entry;
        }
    }

    /** What the running request changes, for whoever makes the change. */
    public Change ofRunningRequest() {
        return new Change(Entry.of(actors.get(), Objects.requireNonNull(running.orNull()), Outcome.DONE));
    }

    /** Work whose transactions are no request's in particular: what they change is told by {@link #record(List)}. */
    public <T> T outsideRequests(Supplier<T> work) {
        ManagedContext requests = Arc.container().requestContext();
        ContextState running = requests.getState();
        requests.deactivate();
        try {
            return work.get();
        } finally {
            requests.activate(running);
        }
    }

    /** In the running transaction. */
    public void record(List<Change> changes) {
        if (!changes.isEmpty()) {
            entries.addAll(changes.stream().map(change -> change.entry).toList());
        }
    }
}
