package io.scrutineer.audit.chain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static final SealableEntry ENTRY = new SealableEntry(
            Instant.parse("2026-11-23T12:00:00.120Z"),
            "0f0e0d0c-0b0a-0908-0706-050403020100",
            "body:hmics",
            "inspector,publisher",
            "PUT /v1/inspections/{inspectionId}",
            "42",
            "4bf92f3577b34da6a3ce929d0e0e4736",
            "done");

    @Test
    void canonical_form_is_that_of_the_documentation() {
        assertThat(new String(Chain.canonical(7, ENTRY), UTF_8))
                .isEqualTo("1:7,27:2026-11-23T12:00:00.120000Z,36:0f0e0d0c-0b0a-0908-0706-050403020100,"
                        + "10:body:hmics,19:inspector,publisher,34:PUT /v1/inspections/{inspectionId},2:42,"
                        + "32:4bf92f3577b34da6a3ce929d0e0e4736,4:done,");
    }

    @Test
    void hash_is_that_which_an_outsider_computes() {
        assertThat(HexFormat.of().formatHex(Chain.next(Chain.start(), 7, ENTRY)))
                .isEqualTo("38fed48e021a8ca7fc63b741205699f8393a2d59a45b0bf4253e3314b7b1d0f3");
    }

    @Test
    void length_is_that_of_the_bytes() {
        assertThat(new String(new Netstrings().add("ü").add("").toBytes(), UTF_8))
                .isEqualTo("2:ü,0:,");
    }

    @Test
    void same_text_in_other_fields_is_another_entry() {
        assertThat(new Netstrings().add("a").add("bc").toBytes())
                .isNotEqualTo(new Netstrings().add("ab").add("c").toBytes());
    }
}
