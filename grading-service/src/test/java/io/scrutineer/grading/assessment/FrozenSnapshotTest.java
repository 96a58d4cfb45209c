package io.scrutineer.grading.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scrutineer.contracts.EventJson;
import io.scrutineer.contracts.FieldworkCompleted;
import io.scrutineer.messaging.Received;
import io.scrutineer.messaging.UnprocessableEvent;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class FrozenSnapshotTest {

    private final FieldworkCompleted event = Fieldwork.golden();
    private final byte[] canonical = EventJson.write(event.snapshot());

    @Test
    void snapshot_is_kept_as_it_stood_on_the_wire() {
        assertThat(FrozenSnapshot.bytes(new Received<>(event, EventJson.write(event))))
                .isEqualTo(ByteBuffer.wrap(canonical));
    }

    @Test
    void snapshot_that_was_laid_out_in_another_way_is_kept_in_its_canonical_form() {
        assertThat(FrozenSnapshot.bytes(new Received<>(event, Fieldwork.goldenJson())))
                .isEqualTo(ByteBuffer.wrap(canonical));
    }

    @Test
    void field_that_a_newer_sender_has_added_is_kept() throws IOException {
        String snapshot = new String(canonical, UTF_8).replaceFirst("}$", ",\"zz\":{\"snapshot\":[1,\"}\"]}}");
        String sent =
                "{\"a\":1,\"completedAt\":\"%s\",\"inspectionId\":\"%s\",\"snapshot\":%s,\"snapshotSha256\":\"%s\",\"snapshotVersion\":1,\"zz\":\"new\"}"
                        .formatted(
                                event.completedAt(),
                                event.inspectionId(),
                                snapshot,
                                EventJson.sha256(snapshot.getBytes(UTF_8)));
        FieldworkCompleted read = EventJson.read(sent.getBytes(UTF_8), FieldworkCompleted.class);
        assertThat(FrozenSnapshot.bytes(new Received<>(read, sent.getBytes(UTF_8))))
                .isEqualTo(ByteBuffer.wrap(snapshot.getBytes(UTF_8)));
    }

    @Test
    void snapshot_that_is_not_the_one_that_was_hashed_is_refused() {
        FieldworkCompleted changed =
                new FieldworkCompleted(event.inspectionId(), 1, "0".repeat(64), event.completedAt(), event.snapshot());
        assertThatThrownBy(() -> FrozenSnapshot.bytes(new Received<>(changed, EventJson.write(changed))))
                .isInstanceOf(UnprocessableEvent.class)
                .hasMessage("The snapshot does not match its SHA-256");
    }
}
