package io.scrutineer.audit.record;

import io.scrutineer.actor.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Records the changes of several requests that one transaction makes: each has the entry that it would have by itself. */
@ApplicationScoped
public class JointChanges {

    private final ThreadLocal<Boolean> isTogether = ThreadLocal.withInitial(() -> false);
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

    /**
     * Work on a thread of one request for several of them: its transactions record nothing by themselves, as
     * {@link #record(List)} tells what they change.
     */
    public <T> T together(Supplier<T> work) {
        isTogether.set(true);
        try {
            return work.get();
        } finally {
            isTogether.remove();
        }
    }

    /** Whether the running transaction is that of several requests. */
    boolean isTogether() {
        return isTogether.get();
    }

    /** In the running transaction. */
    public void record(List<Change> changes) {
        if (!changes.isEmpty()) {
            entries.addAll(changes.stream().map(change -> change.entry).toList());
        }
    }
}
