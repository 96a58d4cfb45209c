package io.scrutineer.grading.assessment;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** What is written once and seldom read, as a Zstandard frame (RFC 8878), which any tool for it unpacks. */
final class Packed {

    private static final int FASTEST = 1;

    /** Kept, as the library's tables take as long to get ready as a snapshot takes to pack. */
    private static final ThreadLocal<Packer> PACKER = ThreadLocal.withInitial(Packer::new);

    private Packed() {}

    /** What is left in a buffer on the heap, which stays as it is. */
    static byte[] pack(ByteBuffer bytes) {
        return PACKER.get().pack(bytes);
    }

    static byte[] unpack(byte[] packed) {
        return Zstd.decompress(packed, (int) Zstd.getFrameContentSize(packed));
    }

    /** With room for the largest frame so far, of which a tenth is used as a rule. */
    private static final class Packer {

        private final ZstdCompressCtx context = new ZstdCompressCtx().setLevel(FASTEST);
        private byte[] room = new byte[0];

        byte[] pack(ByteBuffer bytes) {
            int most = (int) Zstd.compressBound(bytes.remaining());
            if (room.length < most) {
                room = new byte[most];
            }
            int size = context.compressByteArray(
                    room, 0, room.length, bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
            return Arrays.copyOf(room, size);
        }
    }
}
