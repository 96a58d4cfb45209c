package io.scrutineer.grading.catalogue;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Brings the shipped policies into the table; a shipped policy that differs from its stored self stops the start. */
@ApplicationScoped
class LoadPolicies {

    private final List<String> shipped;
    private final StoredPolicies policies;

    LoadPolicies(@ConfigProperty(name = "grading.policies") List<String> shipped, StoredPolicies policies) {
        this.shipped = shipped;
        this.policies = policies;
    }

    /** Before the consumers start, so that the first event finds its policy. */
    @Transactional
    void onStart(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        shipped.forEach(name -> load(ShippedPolicies.definition(name)));
    }

    void load(String definition) {
        PolicyKey key = PolicyKey.of(PolicyJson.read(definition));
        if (!policies.addIfAbsent(key, definition)
                && !policies.findById(key).definition().equals(definition)) {
            throw new IllegalStateException("The policy " + key
                    + " has been changed since it was first loaded; give the changed one a version of its own");
        }
    }
}
