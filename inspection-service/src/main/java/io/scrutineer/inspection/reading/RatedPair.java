package io.scrutineer.inspection.reading;

/** How often the first reader of an indicator gave the one evaluation and the second reader the other. */
record RatedPair(String indicator, int first, int second, int times) {}
