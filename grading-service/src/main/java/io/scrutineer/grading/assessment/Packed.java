package io.scrutineer.grading.assessment;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;

/** What is written once and seldom read, as a Zstandard frame (RFC 8878), which any tool for it unpacks. */
final class Packed {

    private static final int FASTEST = 1;

    /** Kept, as the library's tables take as long to get ready as a snapshot takes to pack. */
    private static final ThreadLocal<ZstdCompressCtx> PACKER =
            ThreadLocal.withInitial(() -> new ZstdCompressCtx().setLevel(FASTEST));

    private Packed() {}

    static byte[] pack(byte[] bytes) {
        return PACKER.get().compress(bytes);
    }

    static byte[] unpack(byte[] packed) {
        return Zstd.decompress(packed, (int) Zstd.getFrameContentSize(packed));
    }
}
