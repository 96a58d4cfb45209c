package io.scrutineer.grading.assessment;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.scrutineer.contracts.EventJson;
import io.scrutineer.contracts.FieldworkCompleted;
import io.scrutineer.messaging.Received;
import io.scrutineer.messaging.UnprocessableEvent;
import java.io.IOException;
import java.util.Arrays;

/** The canonical bytes of a snapshot, which are those that its SHA-256 was taken over. */
final class FrozenSnapshot {

    private static final JsonFactory JSON = new JsonFactory();

    private FrozenSnapshot() {}

    /**
     * The bytes as they stood on the wire, with any field that this version does not know yet.
     *
     * <p>Where the sender laid the event out in another way, the canonical form of what was read takes their place.
     */
    static byte[] bytes(Received<FieldworkCompleted> received) {
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

    private static byte[] slice(byte[] event) {
        try (JsonParser parser = JSON.createParser(event)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean found = parser.currentName().equals("snapshot");
                parser.nextToken();
                int from = (int) parser.currentTokenLocation().getByteOffset();
                parser.skipChildren();
                if (found) {
                    return Arrays.copyOfRange(
                            event, from, (int) parser.currentLocation().getByteOffset());
                }
            }
            throw new IllegalArgumentException("An event without a snapshot");
        } catch (IOException e) {
            throw new IllegalArgumentException("An event that was read before is not readable", e);
        }
    }
}
