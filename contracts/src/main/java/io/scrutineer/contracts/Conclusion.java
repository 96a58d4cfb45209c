package io.scrutineer.contracts;

/** A strength or an area for improvement that the inspection concludes with. */
public record Conclusion(String code, String text) {}
