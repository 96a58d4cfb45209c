package io.scrutineer.failure;

/** What is wrong with one field; the path is dotted, such as {@code findings[3].indicator}. */
public record FieldError(String path, String detail) {}
