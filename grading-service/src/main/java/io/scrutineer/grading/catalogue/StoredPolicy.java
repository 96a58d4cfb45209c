package io.scrutineer.grading.catalogue;

import io.scrutineer.contracts.EventJson;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import org.hibernate.annotations.Immutable;

/** A policy as it was loaded or added, to the byte. */
@Entity
@Immutable
@Table(name = "policy")
class StoredPolicy {

    @EmbeddedId
    private PolicyKey key;

    private String definition;
    private String sha256;

    @Column(insertable = false)
    private String title;

    @Column(insertable = false)
    private String source;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected StoredPolicy() {}

    String definition() {
        return definition;
    }

    /** Whether the definition still has its hash. */
    boolean isIntact() {
        return sha256Of(definition).equals(sha256);
    }

    static String sha256Of(String definition) {
        return EventJson.sha256(definition.getBytes(StandardCharsets.UTF_8));
    }

    String sha256() {
        return sha256;
    }
}
