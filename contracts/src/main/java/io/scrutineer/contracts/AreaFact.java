package io.scrutineer.contracts;

/** The council area, by the ONS code that was valid at the time of the inspection. */
public record AreaFact(String code, String name) {}
