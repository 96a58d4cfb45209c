package io.scrutineer.contracts;

/** A public body that takes part in an inspection. */
public record BodyFact(String id, String name) {}
