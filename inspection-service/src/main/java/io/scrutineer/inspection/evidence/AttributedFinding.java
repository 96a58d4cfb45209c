package io.scrutineer.inspection.evidence;

import io.scrutineer.inspection.Recording;
import io.scrutineer.inspection.VersionedId;
import java.util.Comparator;
import java.util.UUID;

/** A finding with its inspection, the framework that it was checked by, and who recorded it, among others that have their own. */
record AttributedFinding(UUID inspection, VersionedId framework, Finding finding, Recording by) {

    /** The order in which rows are written, so that those who write the same never wait for each other in a circle. */
    static final Comparator<AttributedFinding> ORDER = Comparator.comparing(AttributedFinding::inspection)
            .thenComparing(attributed -> attributed.finding().id());

    /** By what it is known: the same id may stand in two inspections. */
    Key key() {
        return new Key(inspection, finding.id());
    }

    /** A piece of evidence of an inspection. */
    record Key(UUID inspection, UUID piece) {}
}
