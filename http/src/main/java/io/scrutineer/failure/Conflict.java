package io.scrutineer.failure;

import java.util.List;

/** The request contradicts the state of what it is about; repeating it will not help. */
public final class Conflict extends Failure {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    public Conflict(String code, String detail) {
        this(code, detail, List.of());
    }

    /** With the fields that contradict. */
    public Conflict(String code, String detail, List<FieldError> errors) {
        super(code, detail);
        this.errors = List.copyOf(errors);
    }

    public List<FieldError> errors() {
        return errors;
    }
}
