package io.scrutineer.audit.chain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash chain: each hash is the SHA-256 of the one before, the position and the entry. */
public final class Chain {

    private static final int HASH_LENGTH = 32;

    private Chain() {}

    /** What stands before the first position: zeros. */
    public static byte[] start() {
        return new byte[HASH_LENGTH];
    }

    public static byte[] next(byte[] previous, long position, SealableEntry entry) {
        MessageDigest sha256 = sha256();
        sha256.update(previous);
        return sha256.digest(canonical(position, entry));
    }

    static byte[] canonical(long position, SealableEntry entry) {
        return new Netstrings()
                .add(Long.toString(position))
                .add(Netstrings.time(entry.at()))
                .add(entry.pseudonym() == null ? "" : entry.pseudonym())
                .add(entry.organisation())
                .add(entry.roles())
                .add(entry.action())
                .add(entry.subject())
                .add(entry.request())
                .add(entry.outcome())
                .toBytes();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
