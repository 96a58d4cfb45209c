package io.scrutineer.contracts;

/** A stretch of fieldwork, both ends included; ISO 8601 dates to the day or to the month. */
public record FieldworkWindow(String from, String to) {}
