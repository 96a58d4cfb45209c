package io.scrutineer.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The JSON of the events: canonical (RFC 8785), so that equal values give equal bytes and one SHA-256.
 *
 * <p>Reading is strict about what is required (every component that is not {@code @Nullable}) and ignores what it
 * does not know, as fields may be added to a version.
 */
public final class EventJson {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .configure(JsonWriteFeature.WRITE_HEX_UPPER_CASE, false)
                    .build())
            .addModule(new JavaTimeModule())
            .addModule(new BlackbirdModule())
            .annotationIntrospector(new RequiredUnlessNullable())
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .defaultPropertyInclusion(JsonInclude.Value.construct(Include.NON_NULL, Include.NON_NULL))
            .build();

    private EventJson() {}

    /** The canonical JSON of a record, in UTF-8. */
    public static byte[] write(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw notJson(value, e);
        }
    }

    /** As above, where it need not be kept in an array of its own. */
    public static void write(Object value, ByteArrayOutputStream out) {
        try {
            MAPPER.writeValue(out, value);
        } catch (IOException e) {
            throw notJson(value, e);
        }
    }

    private static IllegalArgumentException notJson(Object value, IOException cause) {
        return new IllegalArgumentException(
                "Not representable as JSON: " + value.getClass().getName(), cause);
    }

    public static <T> T read(byte[] json, Class<T> type) throws IOException {
        return MAPPER.readValue(json, type);
    }

    /** The SHA-256 of a record's canonical JSON, in lower-case hexadecimal. */
    public static String sha256(byte[] canonicalJson) {
        return sha256(ByteBuffer.wrap(canonicalJson));
    }

    /** As above, of what is left in the buffer, which stays as it is. */
    public static String sha256(ByteBuffer canonicalJson) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(canonicalJson.duplicate());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
