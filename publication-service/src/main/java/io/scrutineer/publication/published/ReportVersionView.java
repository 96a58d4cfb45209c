package io.scrutineer.publication.published;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One version of a report in the list of its versions. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ReportVersion")
record ReportVersionView(
        @Schema(examples = "2") int version,
        Instant publishedAt,
        String contentSha256,

        @Schema(description = "What it corrects of the version before; absent from the first.") @Nullable Correction correction,

        @Schema(
                description = "The page of this version, which never changes.",
                examples = "https://reports.example/reports/east-ayrshire-2017/versions/2")
        String url) {

    static ReportVersionView of(PublishedReport report, PublicAddresses addresses) {
        return new ReportVersionView(
                report.version(),
                report.publishedAt(),
                report.contentSha256(),
                report.correction(),
                addresses.of(report.versionPath()));
    }
}
