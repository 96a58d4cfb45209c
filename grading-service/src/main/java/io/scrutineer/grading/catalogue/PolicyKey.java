package io.scrutineer.grading.catalogue;

import io.scrutineer.grading.policy.Policy;
import jakarta.persistence.Embeddable;

/** What tells a policy from every other: its id and its version. */
@Embeddable
public record PolicyKey(String id, String version) {

    static PolicyKey of(Policy policy) {
        return new PolicyKey(policy.id(), policy.version());
    }

    @Override
    public String toString() {
        return id + " " + version;
    }
}
