package io.scrutineer.inspection.survey;

import io.scrutineer.failure.InvalidInput;

/** One of the two words in a parameter of a request: anything else would be taken for the one that nobody meant. */
final class TrueOrFalse {

    private TrueOrFalse() {}

    static boolean of(String parameter, String word) {
        return switch (word) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new InvalidInput(parameter, "must be true or false");
        };
    }
}
