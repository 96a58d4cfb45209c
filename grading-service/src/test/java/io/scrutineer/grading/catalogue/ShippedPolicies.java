package io.scrutineer.grading.catalogue;

import io.scrutineer.grading.policy.Policy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The policies as they ship, for tests without a database. */
public final class ShippedPolicies {

    private ShippedPolicies() {}

    public static Policy triangulatedMedian() {
        return PolicyJson.read(definition("triangulated-median-1"));
    }

    static String definition(String name) {
        try (InputStream in = ShippedPolicies.class.getResourceAsStream("/policies/" + name + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
