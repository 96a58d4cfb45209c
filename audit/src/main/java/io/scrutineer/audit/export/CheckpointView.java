package io.scrutineer.audit.export;

import io.scrutineer.audit.chain.Checkpoint;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A checkpoint as an auditor keeps it. */
@Schema(name = "AuditCheckpoint")
record CheckpointView(long position, String hash, Instant at, String keyId, String signature) {

    static CheckpointView of(Checkpoint checkpoint) {
        return new CheckpointView(
                checkpoint.position(),
                HexFormat.of().formatHex(checkpoint.hash()),
                checkpoint.at(),
                checkpoint.keyId(),
                Base64.getEncoder().encodeToString(checkpoint.signature()));
    }
}
