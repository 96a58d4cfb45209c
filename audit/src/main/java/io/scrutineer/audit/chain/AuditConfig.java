package io.scrutineer.audit.chain;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of the audit trail. */
@ConfigMapping(prefix = "audit")
public interface AuditConfig {

    /** The Ed25519 key that signs checkpoints, PKCS#8 in base64; a service does not start without. */
    Optional<String> signingKey();

    /** Public keys of former signing keys (X.509 in base64), so that their checkpoints can be verified. */
    Optional<List<String>> formerPublicKeys();

    /** How long an entry may wait for its seal. */
    @WithDefault("200ms")
    Duration sealInterval();

    /** How many entries are sealed in one transaction. */
    @WithDefault("1000")
    int sealBatch();

    /** A checkpoint is signed after so many entries, */
    @WithDefault("10000")
    int checkpointEntries();

    /** or after so long, when there is any new one. */
    @WithDefault("1m")
    Duration checkpointInterval();
}
