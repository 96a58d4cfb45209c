package io.scrutineer.inspection.evidence;

import io.scrutineer.failure.InvalidInput;
import io.scrutineer.inspection.screening.Screening;
import java.net.URI;
import java.util.regex.Pattern;

/**
 * A document that a finding refers to; it stays with the body that holds it, and is known by the SHA-256 of its bytes, in
 * lower-case hexadecimal digits.
 */
public record Attachment(String uri, String mediaType, String sha256, long bytes) {

    private static final int LONGEST_URI = 500;
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]{1,40}/[a-zA-Z0-9.+-]{1,80}");

    /** Of 32 hexadecimal digits or more, as UUIDs and hashes: what looks like a number within is chance. */
    private static final Pattern RANDOM_ID =
            Pattern.compile("\\b[0-9a-fA-F]{8}(?:-?[0-9a-fA-F]{4}){3}-?[0-9a-fA-F]{12,}+");

    public Attachment {
        require(isAbsolute(uri), "uri", "must be an absolute URI of at most " + LONGEST_URI + " characters");
        require(MEDIA_TYPE.matcher(mediaType).matches(), "mediaType", "must be a media type");
        require(SHA_256.matcher(sha256).matches(), "sha256", "must be 64 lower-case hexadecimal digits");
    }

    /** Looks through where it is kept, as it is read: with spaces, and ids left out, so that places stay what they are. */
    void screen(String path, Screening screening) {
        String read = RANDOM_ID.matcher(uri.replace("%20", "   ")).replaceAll(id -> "x".repeat(id.end() - id.start()));
        screening.check(path + ".uri", read);
    }

    private static boolean isAbsolute(String uri) {
        try {
            return uri.length() <= LONGEST_URI && URI.create(uri).isAbsolute();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void require(boolean holds, String field, String otherwise) {
        if (!holds) {
            throw new InvalidInput(field, otherwise);
        }
    }
}
