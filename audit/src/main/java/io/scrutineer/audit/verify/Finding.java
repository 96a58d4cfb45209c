package io.scrutineer.audit.verify;

/** Something that is wrong with a trail, and the position where it is. */
public record Finding(Kind kind, long position) {

    /** What somebody has done to the trail. */
    public enum Kind {
        /** The entry says something else than when it was sealed. */
        CHANGED("changed"),
        /** The hash itself was changed. */
        SEAL_CHANGED("seal-changed"),
        /** The entry, or its place in the chain, is gone. */
        REMOVED("removed"),
        /** The entry is another position's. */
        REORDERED("reordered"),
        /** The chain ends before a position that it had reached. */
        TRUNCATED("truncated"),
        /** The chain fits together, and is another one than that which was signed. */
        REWRITTEN("rewritten"),
        /** The checkpoint does not bear the signature of its key. */
        FORGED_CHECKPOINT("forged-checkpoint"),
        /** The checkpoint is signed with a key that is not known here. */
        UNKNOWN_CHECKPOINT_KEY("unknown-checkpoint-key"),
        /** A pseudonym was made to point at somebody else; the position is that of no entry. */
        REATTRIBUTED("reattributed");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The name that findings have outside of the program. */
        public String code() {
            return code;
        }
    }
}
