package io.scrutineer.contracts;

/** How often the first reader of an indicator of a record gave the one evaluation, and the second reader the other. */
public record RatingPairFact(String indicator, int first, int second, int times) {}
