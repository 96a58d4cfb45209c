package io.scrutineer.contracts;

/** A document that a finding refers to: where its body keeps it, its size in bytes, and the SHA-256 by which it is known. */
public record AttachmentFact(String uri, String mediaType, String sha256, long bytes) {}
