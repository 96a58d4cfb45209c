package io.scrutineer.contracts;

/** A version of a quality framework by its identity, without what is in it. */
public record FrameworkVersion(String id, String version) {}
