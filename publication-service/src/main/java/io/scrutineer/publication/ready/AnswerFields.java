package io.scrutineer.publication.ready;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.netty.handler.codec.http.HttpHeaderNames;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The header fields of an answer that are the same whoever asks for it.
 *
 * @param ofTheService what browsers are told with each answer
 * @param ofTheRepresentation what is said of this one
 */
record AnswerFields(Map<String, String> ofTheService, Map<String, String> ofTheRepresentation) {

    private static final Set<String> OF_THE_BODY =
            Set.of(HttpHeaderNames.CONTENT_TYPE.toString(), HttpHeaderNames.CONTENT_ENCODING.toString());

    AnswerFields {
        ofTheService = Map.copyOf(ofTheService);
        ofTheRepresentation = Map.copyOf(ofTheRepresentation);
    }

    /** As they go over the wire, with the end of the head, when the body follows. */
    byte[] withBody(int length) {
        return bytes(lines(ofTheRepresentation) + line(HttpHeaderNames.CONTENT_LENGTH.toString(), length));
    }

    /** As they go over the wire, with the end of the head, when whoever asks has the body. */
    byte[] unchanged() {
        return bytes(lines(ofTheRepresentation.entrySet().stream()
                .filter(field -> !OF_THE_BODY.contains(field.getKey().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
    }

    private byte[] bytes(String lines) {
        return (lines(ofTheService) + lines + "\r\n").getBytes(ISO_8859_1);
    }

    private static String lines(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> line(field.getKey(), field.getValue()))
                .collect(Collectors.joining());
    }

    private static String line(String name, Object value) {
        return name + ": " + value + "\r\n";
    }
}
