package io.scrutineer.grading.catalogue;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A policy as it was loaded, to the byte. */
@Entity
@Immutable
@Table(name = "policy")
class StoredPolicy {

    @EmbeddedId
    private PolicyKey key;

    private String definition;
    private String sha256;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected StoredPolicy() {}

    PolicyKey key() {
        return key;
    }

    String definition() {
        return definition;
    }

    String sha256() {
        return sha256;
    }
}
