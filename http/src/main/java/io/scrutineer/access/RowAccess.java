package io.scrutineer.access;

import io.scrutineer.actor.Actor;
import io.scrutineer.actor.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * For whom the database is asked: PostgreSQL's row-level security lets a statement see and write the rows of that one
 * alone, whatever the statement says.
 *
 * <p>Without a word it is the organisation of the one who acts in the running request, or nobody.
 */
@ApplicationScoped
public class RowAccess {

    private static final ActsFor SERVICE = new ActsFor("service", "");
    private static final ActsFor NOBODY = new ActsFor("", "");

    private final ThreadLocal<@Nullable ActsFor> said = new ThreadLocal<>();
    private final CurrentActor actor;

    RowAccess(CurrentActor actor) {
        this.actor = actor;
    }

    /** What the service does of itself, for all rows: handling events. Connections taken before are not concerned. */
    public <T> T asService(Supplier<T> work) {
        return as(SERVICE, work);
    }

    /** What is done at once for several requests that may see and write the same rows. */
    public <T> T as(ActsFor actsFor, Supplier<T> work) {
        ActsFor before = said.get();
        said.set(actsFor);
        try {
            return work.get();
        } finally {
            said.set(before);
        }
    }

    /** As {@link #asService(Supplier)}. */
    public void asService(Runnable work) {
        asService(() -> {
            work.run();
            return null;
        });
    }

    ActsFor actsFor() {
        ActsFor known = said.get();
        if (known != null) {
            return known;
        }
        Actor acting = actor.orNull();
        return acting == null ? NOBODY : ActsFor.of(acting);
    }
}
