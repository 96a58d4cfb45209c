package io.scrutineer.publication.published;

import java.util.List;

/**
 * What changes of what is public in one transaction, told to all that keep something of it when everything else has been
 * written. They are told in the order of their priorities.
 */
public record PublicChanges(List<PublicChange> all) {

    /** For what transactions can write beside each other. */
    public static final int KEPT = 1_000;

    /** For what one transaction after the other can do: it takes a lock that is held until the end. */
    public static final int NUMBERED = 2_000;

    public static PublicChanges of(PublicChange change) {
        return new PublicChanges(List.of(change));
    }
}
