package io.scrutineer.contracts;

/** The partnership that was inspected. */
public record PartnershipFact(String id, String name) {}
