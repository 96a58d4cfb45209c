package io.scrutineer.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** That the evidence of an inspection is frozen as this version of its snapshot, which takes the place of any earlier. */
public interface FrozenFieldwork extends InspectionEvent {

    int snapshotVersion();

    /** Of the snapshot's canonical JSON (RFC 8785). */
    String snapshotSha256();

    EvidenceSnapshot snapshot();

    /** The opaque ids of the people who gathered the evidence, where they are told. */
    @Nullable List<String> team();
}
