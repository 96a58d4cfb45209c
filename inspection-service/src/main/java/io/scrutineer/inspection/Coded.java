package io.scrutineer.inspection;

import io.scrutineer.failure.FieldErrors;
import io.scrutineer.failure.InvalidInput;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A term of the domain with the code by which requests, answers and the database name it. */
public interface Coded {

    String code();

    /** The one of the terms with the code; refuses any other code. */
    static <C extends Coded> C of(String code, C[] terms) {
        for (C term : terms) {
            if (term.code().equals(code)) {
                return term;
            }
        }
        String codes = Arrays.stream(terms).map(Coded::code).collect(Collectors.joining(", "));
        throw new InvalidInput("", "must be one of " + codes);
    }

    /** The one that a parameter of a request asks for, or null where it asks for none. */
    static <C extends Coded> @Nullable C asked(String parameter, @Nullable String code, C[] terms) {
        if (code == null) {
            return null;
        }
        FieldErrors errors = new FieldErrors();
        C term = errors.under(parameter, () -> of(code, terms));
        errors.throwIfAny();
        return term;
    }
}
