package io.scrutineer.grading.assessment;

/** A snapshot and what was made of it, in the bytes that were stored, with the hashes that were stored beside them. */
public record StoredProposal(
        int snapshotVersion, String snapshotSha256, byte[] snapshot, String resultSha256, byte[] result) {}
