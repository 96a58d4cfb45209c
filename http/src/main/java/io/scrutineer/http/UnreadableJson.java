package io.scrutineer.http;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.scrutineer.failure.FieldError;

/** Says of JSON that Jackson could not read which field is wrong, and not what is in it. */
public final class UnreadableJson {

    private UnreadableJson() {}

    /** What is wrong with the value at the path, or with the field of it that Jackson names. */
    public static FieldError under(String path, Exception reason) {
        return reason instanceof JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                ? new FieldError(path + JsonPointers.fromJackson(mapping), detail(mapping))
                : new FieldError(path, "is not readable as JSON");
    }

    private static String detail(JsonMappingException e) {
        if (e instanceof UnrecognizedPropertyException) {
            return "is not a field of this request";
        }
        if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return "is not readable as " + mismatch.getTargetType().getSimpleName();
        }
        return "is not readable";
    }
}
