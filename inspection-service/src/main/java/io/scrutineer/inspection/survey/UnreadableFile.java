package io.scrutineer.inspection.survey;

/** A file that can not be read on from a row; the reason repeats nothing of it. */
final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient BadCell at;

    UnreadableFile(BadCell at, Throwable cause) {
        super(at.detail(), cause);
        this.at = at;
    }

    BadCell at() {
        return at;
    }
}
