package io.scrutineer.failure;

/** The request contradicts the state of what it is about; repeating it will not help. */
public final class Conflict extends Failure {

    private static final long serialVersionUID = 1L;

    public Conflict(String code, String detail) {
        super(code, detail);
    }
}
