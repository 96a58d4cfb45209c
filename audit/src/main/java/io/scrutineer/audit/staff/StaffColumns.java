package io.scrutineer.audit.staff;

import java.util.List;
import java.util.Optional;

/** The one place in which a service lists the columns that name people; each has one such bean. */
public interface StaffColumns {

    List<NamingColumn> all();

    /** A query for the ids of unfinished work that counts on who the person in its one parameter is. */
    default Optional<String> unfinished() {
        return Optional.empty();
    }
}
