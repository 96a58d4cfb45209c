package io.scrutineer.publication.published;

import io.scrutineer.publication.report.WrittenReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reports that wait for their moment, told to those who can prepare something for it; none of it is public yet. */
public record ReportsToCome(List<Report> all) {

    /**
     * What a draft says now.
     *
     * @param approvedSha256 the content that was approved, which may be another one
     */
    public record Report(@Nullable String approvedSha256, WrittenReport written) {}
}
