package io.scrutineer.grading.assessment;

import com.github.luben.zstd.Zstd;

/** What is written once and seldom read, as a Zstandard frame (RFC 8878), which any tool for it unpacks. */
final class Packed {

    private static final int FASTEST = 1;

    private Packed() {}

    static byte[] pack(byte[] bytes) {
        return Zstd.compress(bytes, FASTEST);
    }

    static byte[] unpack(byte[] packed) {
        return Zstd.decompress(packed, (int) Zstd.getFrameContentSize(packed));
    }
}
