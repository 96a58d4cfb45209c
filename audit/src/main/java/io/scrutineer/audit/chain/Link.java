package io.scrutineer.audit.chain;

/** A position of the chain and its hash. */
record Link(long position, byte[] hash) {

    static final Link START = new Link(0, Chain.start());

    Link next(SealableEntry entry) {
        return new Link(position + 1, Chain.next(hash, position + 1, entry));
    }
}
