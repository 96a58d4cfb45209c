package io.scrutineer.audit.verify;

import java.util.regex.Pattern;

/** A checkpoint that an auditor kept outside the database: only with one is a cut end of the chain found for sure. */
public record Kept(long position, String hash) {

    private static final Pattern POSITION = Pattern.compile("[1-9][0-9]{0,17}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    public static Kept parse(String position, String hash) {
        if (!POSITION.matcher(position).matches()) {
            throw new IllegalArgumentException("the position must be a number from 1 on");
        }
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("the hash must be 64 hexadecimal digits");
        }
        return new Kept(Long.parseLong(position), hash);
    }
}
