package io.scrutineer.grading.catalogue;

import jakarta.persistence.Embeddable;

/** What tells a policy from every other: its id and its version. */
@Embeddable
public record PolicyKey(String id, String version) {

    @Override
    public String toString() {
        return id + " " + version;
    }
}
