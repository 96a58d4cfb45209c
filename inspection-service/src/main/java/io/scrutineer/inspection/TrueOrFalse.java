package io.scrutineer.inspection;

import io.scrutineer.failure.InvalidInput;
import org.jspecify.annotations.Nullable;

/** One of the two words in a parameter of a request: anything else would be taken for the one that nobody meant. */
public final class TrueOrFalse {

    private TrueOrFalse() {}

    /** What a parameter says, or null where it says nothing. */
    public static @Nullable Boolean asked(String parameter, @Nullable String word) {
        if (word == null) {
            return null;
        }
        return switch (word) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new InvalidInput(parameter, "must be true or false");
        };
    }
}
