package io.scrutineer.grading.policy;

/** What is offered as a policy contradicts itself, and where it does. */
public final class InvalidPolicy extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;

    private InvalidPolicy(String field, String detail) {
        super(detail);
        this.field = field;
    }

    static void unless(boolean condition, String field, String detail) {
        if (!condition) {
            throw new InvalidPolicy(field, detail);
        }
    }

    /** The place within the part that refuses to be made. */
    public String field() {
        return field;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
