package io.scrutineer.publication.published;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.scrutineer.publication.report.ReportContent;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A published report as the public reads it: its content, and what was added to that by publishing it. */
@Schema(name = "Report")
record ReportView(
        @JsonUnwrapped ReportContent content,

        @Schema(examples = "1", description = "Counts the published versions.")
        int version,

        @Schema(
                examples = "2018-03",
                description = "The date of first publication, as precise as it is known: a day or a month.")
        String datePublished,

        @Schema(description = "When this version went public here.")
        Instant publishedAt,

        @Schema(description = "What this version corrects of the one before; absent from the first.") @Nullable Correction correction,

        @Schema(
                description = "SHA-256 of the canonical JSON (RFC 8785) of this report without the members that "
                        + "publication added: version, datePublished, publishedAt, correction, contentSha256, url, "
                        + "shortLink, shortUrl, reviews and reply.")
        String contentSha256,

        @Schema(examples = "https://reports.example/reports/east-ayrshire-2017")
        String url,

        @Schema(examples = "2G72PMQ") String shortLink,

        @Schema(examples = "https://reports.example/s/2G72PMQ")
        String shortUrl,

        @Schema(description = "The progress reviews that follow this inspection up, as far as they are public now.")
        List<ReviewView> reviews,

        @Schema(description = "What the partnership has to say to it, where that was released.") @Nullable PublicReply reply) {

    /** A progress review of the inspection. */
    @Schema(name = "Review")
    record ReviewView(String inspectionId, String reference, String url) {}

    static ReportView of(
            PublishedReport report,
            List<PublishedReport> reviews,
            @Nullable PublicReply reply,
            PublicAddresses addresses) {
        return new ReportView(
                report.content(),
                report.version(),
                report.datePublished().toString(),
                report.publishedAt(),
                report.correction(),
                report.contentSha256(),
                addresses.of(report.path()),
                report.shortCode(),
                addresses.ofShortLink(report.shortCode()),
                reviews.stream()
                        .map(review -> new ReviewView(
                                review.inspectionId().toString(), review.reference(), addresses.of(review.path())))
                        .toList(),
                reply);
    }
}
