package io.scrutineer.grading.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import io.scrutineer.failure.Conflict;
import io.scrutineer.failure.FieldErrors;
import io.scrutineer.grading.policy.Policy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Adds a version of a policy that an agency brings, once and for good. */
@ApplicationScoped
class RegisterPolicy {

    private final StoredPolicies policies;

    RegisterPolicy(StoredPolicies policies) {
        this.policies = policies;
    }

    /** The policy as it is stored, and whether it is new. */
    record Registered(StoredPolicy policy, boolean added) {}

    /** A repeated request changes nothing. */
    @Transactional
    Registered register(PolicyKey key, JsonNode definition) {
        Policy policy = PolicyJson.read(definition);
        FieldErrors errors = new FieldErrors();
        if (!policy.id().equals(key.id())) {
            errors.add("id", "is not that of the address");
        }
        if (!policy.version().equals(key.version())) {
            errors.add("version", "is not that of the address");
        }
        errors.throwIfAny();
        boolean added = policies.addIfAbsent(key, definition.toString());
        StoredPolicy stored = policies.findById(key);
        if (!added && !PolicyJson.tree(stored.definition()).equals(definition)) {
            throw new Conflict("id-in-use", "This version of the policy is there already, with other content.");
        }
        return new Registered(stored, added);
    }
}
