package io.scrutineer.failure;

import java.util.List;

/** The request is well formed, and what it says can not be: the sender has to correct the named fields. */
public final class InvalidInput extends Failure {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    public InvalidInput(List<FieldError> errors) {
        super("invalid-input", "The request has fields that can not be accepted.");
        this.errors = List.copyOf(errors);
    }

    public InvalidInput(String path, String detail) {
        this(List.of(new FieldError(path, detail)));
    }

    public List<FieldError> errors() {
        return errors;
    }
}
