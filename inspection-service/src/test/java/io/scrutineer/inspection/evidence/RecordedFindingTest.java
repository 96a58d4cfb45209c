package io.scrutineer.inspection.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.scrutineer.inspection.Recording;
import io.scrutineer.inspection.screening.Warning;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecordedFindingTest {

    @Test
    void what_its_text_and_its_documents_addresses_seem_to_say_of_people_is_told() {
        Attachment document =
                new Attachment("https://records.example/Mrs%20Reid", "application/pdf", "0".repeat(64), 48_213);
        Finding finding = new Finding(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "1.1",
                2,
                FindingType.STRENGTH,
                "Mr Campbell said it.",
                List.of(),
                List.of(),
                List.of(document));
        Recording by = new Recording("somebody", "hmics", "inspector", Instant.EPOCH);
        Stored<Finding> stored = new Stored<>(finding, 1, List.of(UUID.randomUUID()), false, false, by, "1");
        assertThat(RecordedFinding.screened(stored).warnings())
                .containsExactly(
                        new Warning("#/narrative", "name", 0, 11), new Warning("#/attachments/0/uri", "name", 24, 10));
    }
}
