package io.scrutineer.grading.assessment;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.scrutineer.contracts.EventJson;
import io.scrutineer.contracts.FrozenFieldwork;
import io.scrutineer.messaging.Received;
import io.scrutineer.messaging.UnprocessableEvent;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** The canonical bytes of a snapshot, which are those that its SHA-256 was taken over. */
final class FrozenSnapshot {

    private static final byte[] BEFORE = "\"snapshot\":".getBytes(US_ASCII);
    private static final byte[] AFTER = ",\"snapshotSha256\":".getBytes(US_ASCII);

    private FrozenSnapshot() {}

    /**
     * The bytes as they stood on the wire, with any field that this version does not know yet.
     *
     * <p>Where the sender laid the event out in another way, the canonical form of what was read takes their place.
     */
    static ByteBuffer bytes(Received<? extends FrozenFieldwork> received) {
        String sha256 = received.event().snapshotSha256();
        ByteBuffer asSent = slice(received.data());
        if (EventJson.sha256(asSent).equals(sha256)) {
            return asSent;
        }
        ByteBuffer canonical = ByteBuffer.wrap(EventJson.write(received.event().snapshot()));
        if (EventJson.sha256(canonical).equals(sha256)) {
            return canonical;
        }
        throw new UnprocessableEvent("The snapshot does not match its SHA-256");
    }

    /** Where the snapshot is in a canonical event; the hash tells whether the event is one. */
    private static ByteBuffer slice(byte[] event) {
        int from = first(event, BEFORE) + BEFORE.length;
        int to = last(event, AFTER);
        return from < to ? ByteBuffer.wrap(event, from, to - from) : ByteBuffer.allocate(0);
    }

    /** Where the words stand first, which is near the beginning; or at the end, if nowhere. */
    private static int first(byte[] event, byte[] words) {
        int at = 0;
        while (at < event.length - words.length && !standAt(at, event, words)) {
            at++;
        }
        return at;
    }

    /** Where the words stand last, which is near the end; below the beginning, if nowhere. */
    private static int last(byte[] event, byte[] words) {
        int at = event.length - words.length;
        while (at >= 0 && !standAt(at, event, words)) {
            at--;
        }
        return at;
    }

    private static boolean standAt(int at, byte[] event, byte[] words) {
        return event[at] == words[0] && Arrays.equals(event, at, at + words.length, words, 0, words.length);
    }
}
