package io.scrutineer.grading.assessment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.scrutineer.contracts.EventJson;
import io.scrutineer.contracts.FrozenFieldwork;
import io.scrutineer.messaging.Received;
import io.scrutineer.messaging.UnprocessableEvent;
import java.util.Arrays;

/** The canonical bytes of a snapshot, which are those that its SHA-256 was taken over. */
final class FrozenSnapshot {

    private static final String BEFORE = "\"snapshot\":";
    private static final String AFTER = ",\"snapshotSha256\":";

    private FrozenSnapshot() {}

    /**
     * The bytes as they stood on the wire, with any field that this version does not know yet.
     *
     * <p>Where the sender laid the event out in another way, the canonical form of what was read takes their place.
     */
    static byte[] bytes(Received<? extends FrozenFieldwork> received) {
        String sha256 = received.event().snapshotSha256();
        byte[] asSent = slice(received.data());
        if (EventJson.sha256(asSent).equals(sha256)) {
            return asSent;
        }
        byte[] canonical = EventJson.write(received.event().snapshot());
        if (EventJson.sha256(canonical).equals(sha256)) {
            return canonical;
        }
        throw new UnprocessableEvent("The snapshot does not match its SHA-256");
    }

    /** Where the snapshot is in a canonical event; the hash tells whether the event is one. */
    private static byte[] slice(byte[] event) {
        String text = new String(event, ISO_8859_1); // a character for each byte
        int from = text.indexOf(BEFORE) + BEFORE.length();
        int to = text.lastIndexOf(AFTER);
        return from < to ? Arrays.copyOfRange(event, from, to) : new byte[0];
    }
}
