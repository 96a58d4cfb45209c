package io.scrutineer.failure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with a request, so that its sender learns of all of it at once. */
public final class FieldErrors {

    /** More than anybody reads; a sender with so many errors has one and the same in every line. */
    public static final int MOST = 100;

    private final List<FieldError> errors = new ArrayList<>();

    public void add(String path, String detail) {
        if (errors.size() < MOST) {
            errors.add(new FieldError(path, detail));
        }
    }

    /** The value, or null where it refuses to be made: then its refusal is noted under the path. */
    public <T> @Nullable T under(String path, Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidInput refusal) {
            refusal.errors().forEach(error -> add(join(path, error.path()), error.detail()));
            return null;
        }
    }

    public boolean isEmpty() {
        return errors.isEmpty();
    }

    public List<FieldError> all() {
        return List.copyOf(errors);
    }

    /** Refuses the request when anything is wrong with it. */
    public void throwIfAny() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private static String join(String path, String rest) {
        return rest.isEmpty() || rest.startsWith("[") ? path + rest : path + "." + rest;
    }
}
