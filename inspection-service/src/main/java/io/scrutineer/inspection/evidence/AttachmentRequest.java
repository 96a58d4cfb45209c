package io.scrutineer.inspection.evidence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document that a finding refers to, as a client describes it. */
@Schema(name = "AttachmentRequest")
public record AttachmentRequest(
        @NotNull @Schema(
                description = "Where its body keeps it: an absolute URI, without anything personal in it.",
                examples = "https://records.example/documents/0197")
        String uri,

        @NotNull @Schema(examples = "application/pdf") String mediaType,

        @NotNull @Schema(
                description = "SHA-256 of its bytes, in lower-case hexadecimal digits.",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        @NotNull @PositiveOrZero @Schema(description = "Its size in bytes.", examples = "48213")
        Long bytes) {

    static AttachmentRequest of(Attachment attachment) {
        return new AttachmentRequest(attachment.uri(), attachment.mediaType(), attachment.sha256(), attachment.bytes());
    }

    Attachment attachment() {
        return new Attachment(uri, mediaType, sha256, bytes);
    }
}
