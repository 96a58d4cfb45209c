package io.scrutineer.audit.export;

import io.scrutineer.failure.InvalidInput;
import java.util.regex.Pattern;

/** Whole numbers from 0 on, in a query. */
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private Numbers() {}

    static long parse(String name, String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new InvalidInput(name, "must be a whole number from 0 on");
        }
        return Long.parseLong(text);
    }
}
