package io.scrutineer.inspection.survey;

/** A file of answers that was read through: its SHA-256, in lower-case hexadecimal digits, and what it came to. */
record ReadFile(String sha256, FileReport report) {}
