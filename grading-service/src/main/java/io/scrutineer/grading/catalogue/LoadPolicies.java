package io.scrutineer.grading.catalogue;

import io.quarkus.runtime.StartupEvent;
import io.scrutineer.contracts.EventJson;
import io.scrutineer.grading.policy.Policy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
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
        shipped.forEach(name -> load(definition(name)));
    }

    void load(String definition) {
        Policy policy = PolicyJson.read(definition);
        PolicyKey key = new PolicyKey(policy.id(), policy.version());
        policies.addIfAbsent(key, definition, EventJson.sha256(definition.getBytes(StandardCharsets.UTF_8)));
        StoredPolicy stored = policies.findById(key);
        if (!stored.definition().equals(definition)) {
            throw new IllegalStateException("The policy " + key
                    + " has been changed since it was first loaded; give the changed one a version of its own");
        }
    }

    private static String definition(String name) {
        String file = "policies/" + name + ".json";
        try (InputStream in = Objects.requireNonNull(
                Thread.currentThread().getContextClassLoader().getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
