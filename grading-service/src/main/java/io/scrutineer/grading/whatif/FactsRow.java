package io.scrutineer.grading.whatif;

import io.scrutineer.grading.policy.Policy;
import java.util.UUID;

/** The facts that the grades of an inspection rest on now, packed, and the policy that it was graded by. */
record FactsRow(UUID inspectionId, int snapshotVersion, Policy policy, byte[] facts) {}
