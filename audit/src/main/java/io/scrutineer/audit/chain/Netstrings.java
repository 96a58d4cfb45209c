package io.scrutineer.audit.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Texts in a row, each as {@code length:bytes,}: whatever they contain, they can be read in one way only. */
final class Netstrings {

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);

    static String time(Instant at) {
        return MICROSECONDS.format(at);
    }

    Netstrings add(String text) {
        byte[] content = text.getBytes(UTF_8);
        bytes.writeBytes((content.length + ":").getBytes(UTF_8));
        bytes.writeBytes(content);
        bytes.write(',');
        return this;
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }
}
