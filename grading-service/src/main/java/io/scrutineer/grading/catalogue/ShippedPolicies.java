package io.scrutineer.grading.catalogue;

import io.scrutineer.grading.policy.Policy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The policies that a release brings, each in a file of its own. */
public final class ShippedPolicies {

    private ShippedPolicies() {}

    /** The policy in the file of this name, such as {@code triangulated-median-1}. */
    public static Policy named(String name) {
        return PolicyJson.read(definition(name));
    }

    static String definition(String name) {
        String file = "policies/" + name + ".json";
        try (InputStream in = Objects.requireNonNull(
                Thread.currentThread().getContextClassLoader().getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
