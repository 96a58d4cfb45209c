package io.scrutineer.grading.assessment;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** A person who stands by a revision of the grades for a snapshot. */
@Embeddable
record Confirmation(int snapshotVersion, int revision, String person, String body, String roles, Instant confirmedAt) {}
