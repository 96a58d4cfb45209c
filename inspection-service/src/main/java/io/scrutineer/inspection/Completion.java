package io.scrutineer.inspection;

/** That and by whom fieldwork was completed, and which snapshot of the evidence it left. */
public record Completion(int snapshotVersion, String snapshotSha256, Recording recording) {}
