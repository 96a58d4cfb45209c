package io.scrutineer.inspection;

import jakarta.persistence.Embeddable;

/** One version of something that never changes once it is given out, such as a framework or a grading policy. */
@Embeddable
public record VersionedId(String id, String version) {}
