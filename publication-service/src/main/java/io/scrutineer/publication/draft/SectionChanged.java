package io.scrutineer.publication.draft;

/** Somebody else wrote, or the facts changed, since the section was read: both texts go back, so that neither is lost. */
final class SectionChanged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient SectionView current;
    private final transient SectionRequest yours;

    SectionChanged(SectionView current, SectionRequest yours) {
        super("The section has changed since it was read");
        this.current = current;
        this.yours = yours;
    }

    SectionView current() {
        return current;
    }

    SectionRequest yours() {
        return yours;
    }
}
