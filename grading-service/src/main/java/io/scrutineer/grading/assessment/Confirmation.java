package io.scrutineer.grading.assessment;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** A person who stands by the grades that were proposed for a snapshot. */
@Embeddable
record Confirmation(int snapshotVersion, String person, String body, String roles, Instant confirmedAt) {}
