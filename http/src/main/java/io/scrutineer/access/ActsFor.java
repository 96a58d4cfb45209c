package io.scrutineer.access;

import io.scrutineer.actor.Actor;
import io.scrutineer.actor.Role;

/** For whom a connection is used, and the role in which that is, where rows are for a role alone. */
public record ActsFor(String organisation, String role) {

    public static ActsFor of(Actor actor) {
        boolean isOfficer = actor.roles().contains(Role.CONCERN_OFFICER);
        return new ActsFor(actor.organisation().toString(), isOfficer ? Role.CONCERN_OFFICER : "");
    }
}
