package io.scrutineer.inspection.evidence;

import io.scrutineer.inspection.Recording;
import io.scrutineer.inspection.history.Version;
import io.scrutineer.inspection.history.Versions;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A piece of evidence as it is stored: what counts of it now, how many versions there are, and which of them no other is
 * based on.
 */
public record Stored<E extends Identified>(
        E piece,
        int version,
        List<UUID> heads,
        boolean disputed,
        boolean withdrawn,
        Recording first,
        String changedIn) {

    /** After versions of it came in; the piece is that of the version that counts. */
    static <E extends Identified> Stored<E> of(E piece, Versions versions, Stored<E> before) {
        return new Stored<>(
                piece,
                versions.size(),
                versions.heads().stream().map(Version::id).toList(),
                versions.isDisputed(),
                versions.current().isWithdrawal(),
                before.first,
                before.changedIn);
    }

    public UUID id() {
        return piece.id();
    }

    /** The entity tag: it names what a change is based on. */
    String tag() {
        return headsBy("+");
    }

    String headsBy(String separator) {
        return heads.stream().map(UUID::toString).collect(Collectors.joining(separator));
    }
}
