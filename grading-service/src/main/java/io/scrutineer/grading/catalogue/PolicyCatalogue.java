package io.scrutineer.grading.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import io.scrutineer.failure.InvalidInput;
import io.scrutineer.grading.policy.Policy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Finds policies; as they never change, each is read once. */
@ApplicationScoped
public class PolicyCatalogue {

    private final StoredPolicies policies;
    private final Map<PolicyKey, Policy> known = new ConcurrentHashMap<>();

    PolicyCatalogue(StoredPolicies policies) {
        this.policies = policies;
    }

    /** Looks into the table for what is not known yet: another replica may have brought it there. */
    public Optional<Policy> find(PolicyKey key) {
        Policy policy = known.get(key);
        return policy == null ? load(key) : Optional.of(policy);
    }

    /** The policy of a document as it would be registered; or, of an id and a version alone, the one that is. */
    public Policy draft(JsonNode document) {
        boolean isName = document.size() == 2
                && document.path("id").isTextual()
                && document.path("version").isTextual();
        return isName ? registered(document) : PolicyJson.read(document);
    }

    private Policy registered(JsonNode name) {
        PolicyJson.requireStorable(name.toString());
        return find(new PolicyKey(name.get("id").asText(), name.get("version").asText()))
                .orElseThrow(() -> new InvalidInput("id", "is not that of a registered policy of this version"));
    }

    /** Reads a document that was stored before. */
    public static JsonNode document(String stored) {
        return PolicyJson.tree(stored);
    }

    /** Whether the policy is stored as it was when it came. */
    public boolean isIntact(PolicyKey key) {
        return policies.findByIdOptional(key).filter(StoredPolicy::isIntact).isPresent();
    }

    private Optional<Policy> load(PolicyKey key) {
        Optional<Policy> stored =
                policies.findByIdOptional(key).map(StoredPolicy::definition).map(PolicyJson::read);
        stored.ifPresent(policy -> known.put(key, policy));
        return stored;
    }
}
