package io.scrutineer.actor;

/** For whom somebody acts: a body that inspects, or a partnership that is inspected. */
public record Organisation(Kind kind, String id) {

    /** The two sides of an inspection. */
    public enum Kind {
        BODY("body"),
        PARTNERSHIP("partnership");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** As it is written down, such as {@code body:hmics}. */
    @Override
    public String toString() {
        return kind.code + ":" + id;
    }
}
