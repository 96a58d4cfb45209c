package io.scrutineer.publication.published;

/** The report that is asked for was withdrawn; its tombstone says why. */
final class ReportGone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Tombstone tombstone;

    ReportGone(Tombstone tombstone) {
        super("The report was withdrawn: " + tombstone.reference());
        this.tombstone = tombstone;
    }

    Tombstone tombstone() {
        return tombstone;
    }
}
