package io.scrutineer.actor;

import io.scrutineer.actor.Organisation.Kind;
import io.scrutineer.failure.NotAllowed;
import java.util.SortedSet;

/** A person or a client program, for whom it acts, and in which roles. Ids are opaque, never names. */
public record Actor(String person, Organisation organisation, SortedSet<String> roles) {

    /** The body that it acts for; a partnership's officer acts for none. */
    public String body() {
        if (organisation.kind() != Kind.BODY) {
            throw new NotAllowed("This is for the bodies that inspect.");
        }
        return organisation.id();
    }
}
