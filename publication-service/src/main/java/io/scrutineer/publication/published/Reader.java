package io.scrutineer.publication.published;

import io.scrutineer.contracts.EventJson;
import io.scrutineer.http.Preconditions;
import io.scrutineer.publication.ready.Encodings;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for something public: what they have of it already, and whether they take it compressed. Taken with
 * {@code @BeanParam}.
 *
 * <p>The tag is that of the very bytes that are sent, so it is a strong one whatever they were made of: content, template or
 * release. The compressed form has a tag of its own (RFC 9110, 8.8.3.3).
 */
public class Reader {

    /** For addresses whose answer changes: a cache asks again each time. */
    public static final String ASK_AGAIN = "no-cache";

    /** For addresses whose answer never changes. */
    public static final String FOR_GOOD = "public, max-age=31536000, immutable";

    private static final int WORTH_IT = 1024;
    private static final int TAG = 32;

    @Context
    @Nullable Request request;

    @HeaderParam(HttpHeaders.ACCEPT_ENCODING)
    @Parameter(hidden = true)
    @Nullable String encodings;

    /** A page or another text. */
    public Response answer(String type, String text, String caching) {
        return answer(type, text.getBytes(StandardCharsets.UTF_8), caching);
    }

    /** The bytes, or that they are as the reader has them. */
    public Response answer(String type, byte[] bytes, String caching) {
        boolean gzip = bytes.length >= WORTH_IT && compressible(type) && Encodings.takesGzip(encodings);
        EntityTag tag = new EntityTag(EventJson.sha256(bytes).substring(0, TAG) + (gzip ? "-gzip" : ""));
        Optional<ResponseBuilder> unchanged =
                request == null ? Optional.empty() : Preconditions.unchanged(request, tag);
        return unchanged
                .orElseGet(() -> gzip
                        ? whole(compressed(bytes), type).header(HttpHeaders.CONTENT_ENCODING, "gzip")
                        : whole(bytes, type))
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .build();
    }

    private static ResponseBuilder whole(byte[] bytes, String type) {
        return Response.ok(bytes).type(MediaType.valueOf(type));
    }

    private static boolean compressible(String type) {
        return !type.startsWith("application/pdf");
    }

    private static byte[] compressed(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(bytes.length / 2);
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("In memory", e);
        }
        return compressed.toByteArray();
    }
}
