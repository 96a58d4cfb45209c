package io.scrutineer.actor;

import io.scrutineer.failure.NotIdentified;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** Who acts in the running request. */
@RequestScoped
public class CurrentActor {

    private @Nullable Actor actor;

    /** The actor of this request; fails when nobody is identified. */
    public Actor get() {
        if (actor == null) {
            throw new NotIdentified("Say who acts, and for which body.");
        }
        return actor;
    }

    /** The actor of this request, or null when nobody is identified. */
    public @Nullable Actor orNull() {
        return actor;
    }

    void set(Actor identified) {
        this.actor = identified;
    }
}
