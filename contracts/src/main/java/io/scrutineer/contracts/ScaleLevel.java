package io.scrutineer.contracts;

/** A point of a framework's scale; a higher value is better. */
public record ScaleLevel(int value, String label, String meaning) {}
